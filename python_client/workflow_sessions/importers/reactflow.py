"""ReactFlow: `{nodes, edges}`, also written {nodes, edges, viewport} by its own toObject().

Documented at https://reactflow.dev/api-reference/types/node, …/types/edge and
…/types/react-flow-json-object. A node is `{id, position, data, type, …}`, an edge `{id, source, target,
sourceHandle, targetHandle, …}`.

Nodes and edges are kept as they are. Only ids become strings, and what ReactFlow itself assumes is written
out: the type `default`, an empty `data`. `name`, `description`, `tags`, `trigger` and `variables` beside
them are taken over; anything else goes to `variables.imported_from`.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.graph import Ids, count, make_edge, make_workflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import (
    WrongShape,
    has_lists,
    identifier,
    identifier_at,
    identifier_or_none,
    is_object,
    objects_at,
    position,
    without,
)

TITLE = "ReactFlow"


def recognises(document: object) -> bool:
    return has_lists(document, "nodes", "edges")


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    return [workflow(document, document, name, "reactflow")]


def workflow(
    graph: dict[str, Any], about: dict[str, Any], name: str, source_format: str, where: str = "$"
) -> ImportedWorkflow:
    """A workflow whose nodes and edges are ReactFlow's; `about` is the object that has its name and so on.

    Serves the formats that store what ReactFlow gives them.
    """
    notes: list[str] = []
    taken = ["nodes", "edges"]
    trigger = about.get("trigger")
    if isinstance(trigger, str) and trigger:
        trigger = {"type": trigger}
    if is_object(trigger):
        taken.append("trigger")
    variables = about.get("variables")
    if is_object(variables):
        taken.append("variables")
    return make_workflow(
        about=without(about, *taken),
        name=name,
        nodes=_nodes(graph, where, notes),
        edges=_edges(graph, where, notes),
        source_format=source_format,
        notes=notes,
        trigger=trigger if is_object(trigger) else None,
        variables=variables if is_object(variables) else None,
    )


def _nodes(graph: dict[str, Any], where: str, notes: list[str]) -> list[dict[str, Any]]:
    given = objects_at(graph["nodes"], f"{where}.nodes")
    ids = Ids(node.get("id") for node in given)
    nodes, unnamed, unplaced = [], 0, 0
    for index, source in enumerate(given):
        node_id = identifier_or_none(source.get("id"), f"{where}.nodes[{index}].id")
        if node_id is None:
            node_id, unnamed = ids.make(f"node-{index + 1}"), unnamed + 1
        node_type = identifier_or_none(source.get("type"), f"{where}.nodes[{index}].type")
        node = {**source, "id": node_id, "type": node_type or "default"}
        data = source.get("data")
        if data is None:
            node["data"] = {}
        elif not is_object(data):
            raise WrongShape(f"{where}.nodes[{index}].data should be an object: put the value in one")
        if "position" in node and not _is_point(node["position"]):
            del node["position"]
            unplaced += 1
        _make_string(node, "parentId", "parentNode")
        nodes.append(node)
    if unnamed:
        notes.append(f"{count(unnamed, 'node')} without an id got one")
    if unplaced:
        notes.append(f"{count(unplaced, 'position')} that was no pair of numbers left out")
    return nodes


def _edges(graph: dict[str, Any], where: str, notes: list[str]) -> list[dict[str, Any]]:
    given = objects_at(graph["edges"], f"{where}.edges")
    ids = Ids(edge.get("id") for edge in given)
    edges, unnamed = [], 0
    for index, source in enumerate(given):
        edge = dict(source)
        _make_string(edge, "sourceHandle", "targetHandle")
        edge_id = identifier_or_none(source.get("id"), f"{where}.edges[{index}].id")
        unnamed += edge_id is None
        ends = make_edge(
            ids,
            identifier_at(source.get("source"), f"{where}.edges[{index}].source"),
            identifier_at(source.get("target"), f"{where}.edges[{index}].target"),
            _port(edge.get("sourceHandle")),
            _port(edge.get("targetHandle")),
            edge_id,
        )
        edges.append({**edge, **ends})
    if unnamed:
        notes.append(f"{count(unnamed, 'edge')} without an id got one")
    return edges


def _is_point(value: object) -> bool:
    return is_object(value) and "x" in value and "y" in value and position(value) is not None


def _make_string(item: dict[str, Any], *keys: str) -> None:
    for key in keys:
        if item.get(key) is not None:
            item[key] = identifier(item[key]) or item[key]


def _port(value: object) -> str | None:
    return value if isinstance(value, str) else None
