"""InvokeAI: `{name, author, description, version, tags, notes, exposedFields, meta, nodes, edges}`.

Documented at https://invoke-ai.github.io/InvokeAI/nodes/NODES/. Nodes and edges are ReactFlow's and kept as
they are; a node of type `invocation` names its kind in `data.type`, and an edge of type `collapsed` is a
bundle of others without ports of its own. `tags` is one string with commas. The author, `exposedFields`,
`form` and the like go to `variables.imported_from`.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers import reactflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import has_lists, is_object

TITLE = "InvokeAI"


def recognises(document: object) -> bool:
    if not has_lists(document, "nodes", "edges") or not is_object(document.get("meta")):
        return False
    return "exposedFields" in document or any(
        is_object(node) and node.get("type") == "invocation" for node in document["nodes"]
    )


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    return [reactflow.workflow(document, document, name, "invokeai")]
