"""Flowise: `{nodes, edges}` of chatflows and agentflows; marketplace files add `description`, `usecases`.

Documented at https://docs.flowiseai.com (Export / Load Chatflow in the canvas' settings menu). Nodes and
edges are ReactFlow's and kept as they are. A Flowise node is known by its `data`: it names the node's kind
in `name` and lists its ports in `inputAnchors` and `outputAnchors`. The file has no name of its own, so the
file's name is the workflow's. `usecases` become tags; `framework`, `badge` and the like go to
`variables.imported_from`.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers import reactflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import has_lists, is_object, tag_list, without

TITLE = "Flowise"


def recognises(document: object) -> bool:
    return has_lists(document, "nodes", "edges") and any(_is_flowise_node(node) for node in document["nodes"])


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    tags = tag_list(document.get("tags")) + tag_list(document.get("usecases"))
    about = {**without(document, "usecases"), "tags": tags}
    return [reactflow.workflow(document, about, name, "flowise")]


def _is_flowise_node(node: object) -> bool:
    return is_object(node) and has_lists(node.get("data"), "inputAnchors", "outputAnchors")
