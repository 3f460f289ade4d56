"""Langflow: `{name, description, data: {nodes, edges, viewport}}`, or `{flows: […]}` for a whole project.

Documented at https://docs.langflow.org/concepts-flows-import. Nodes and edges are ReactFlow's and kept as
they are; a node's `data.node.template` holds its fields. `endpoint_name`, `last_tested_version`, the
viewport and the like go to `variables.imported_from`. Langflow starts a flow when it is called, so there is
no trigger.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers import reactflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import has_lists, is_object, without

TITLE = "Langflow"


def recognises(document: object) -> bool:
    if _is_flow(document):
        return True
    if not has_lists(document, "flows"):
        return False
    flows = document["flows"]
    return bool(flows) and all(_is_flow(flow) for flow in flows)


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    if _is_flow(document):
        return [_workflow(document, name, "$.data")]
    return [
        _workflow(flow, f"{name} {index + 1}", f"$.flows[{index}].data")
        for index, flow in enumerate(document["flows"])
    ]


def _is_flow(document: object) -> bool:
    return is_object(document) and has_lists(document.get("data"), "nodes", "edges")


def _workflow(flow: dict[str, Any], name: str, where: str) -> ImportedWorkflow:
    graph = flow["data"]
    # The viewport and its like are the drawing's, but say nothing about a node or an edge.
    about = {**without(graph, "nodes", "edges"), **without(flow, "data")}
    return reactflow.workflow(graph, about, name, "langflow", where)
