"""ChainForge: `{flow: {nodes, edges, viewport}, cache}` in a .cforge file, which is JSON.

Documented at https://chainforge.ai/docs/. Nodes and edges are ReactFlow's and kept as they are. `cache`
holds the answers of models from the last run: results, not the workflow, and often most of the file. It is
left out, with a note. The file has no name of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from workflow_sessions.importers import reactflow
from workflow_sessions.importers.graph import count
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import has_lists, is_object, without

TITLE = "ChainForge"


def recognises(document: object) -> bool:
    return is_object(document) and has_lists(document.get("flow"), "nodes", "edges")


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    graph, cache = document["flow"], document.get("cache")
    about = {**without(graph, "nodes", "edges"), **without(document, "flow", "cache")}
    workflow = reactflow.workflow(graph, about, name, "chainforge", "$.flow")
    if not cache:
        return [workflow]
    size = len(cache) if isinstance(cache, (dict, list)) else 1
    note = f"{count(size, 'cached result')} of earlier runs left out"
    return [replace(workflow, notes=[note, *workflow.notes])]
