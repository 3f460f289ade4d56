"""PySpur: `{name, description, definition: {nodes, links, test_inputs}}`.

Documented by its schema,
https://github.com/PySpur-Dev/pyspur/blob/main/backend/pyspur/schemas/workflow_schemas.py. A node is `{id,
title, node_type, config, coordinates, parent_id, …}`, a link `{source_id, target_id, source_handle,
target_handle}` without an id.

`node_type` becomes the type, `coordinates` the position, `parent_id` ReactFlow's `parentId`; all else of a
node goes to its `data`, with the title as `label`. Test inputs and metadata go to `variables.imported_from`.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.graph import Ids, make_edge, make_workflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import (
    has_lists,
    identifier,
    identifier_at,
    identifier_or_none,
    is_object,
    objects_at,
    position,
    text,
    without,
)

TITLE = "PySpur"


def recognises(document: object) -> bool:
    return is_object(document) and has_lists(document.get("definition"), "nodes", "links")


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    definition = document["definition"]
    metadata = document.get("metadata")
    metadata = metadata if is_object(metadata) else {}
    given = objects_at(definition["nodes"], "$.definition.nodes")
    ids = Ids(node.get("id") for node in given)
    return [
        make_workflow(
            about={
                **without(definition, "nodes", "links"),
                **{key: metadata[key] for key in ("name", "description") if key in metadata},
                **without(document, "definition"),
            },
            name=name,
            nodes=[_node(node, ids, index) for index, node in enumerate(given)],
            edges=_edges(definition["links"]),
            source_format="pyspur",
            notes=[],
        )
    ]


def _node(source: dict[str, Any], ids: Ids, index: int) -> dict[str, Any]:
    where = f"$.definition.nodes[{index}]"
    data = without(source, "id", "node_type")
    node: dict[str, Any] = {
        "id": identifier_or_none(source.get("id"), f"{where}.id") or ids.make(f"node-{index + 1}"),
        "type": identifier_or_none(source.get("node_type"), f"{where}.node_type") or "default",
        "data": data,
    }
    place = position(source.get("coordinates"))
    if place is not None:
        node["position"] = place
        del data["coordinates"]
    parent = identifier(source.get("parent_id"))
    if parent is not None:
        node["parentId"] = parent
        del data["parent_id"]
    title = text(source.get("title"))
    if title is not None:
        data.setdefault("label", title)
    return node


def _edges(links: Any) -> list[dict[str, Any]]:
    given = objects_at(links, "$.definition.links")
    ids = Ids(link.get("id") for link in given)
    edges = []
    for index, link in enumerate(given):
        where = f"$.definition.links[{index}]"
        edge = make_edge(
            ids,
            identifier_at(link.get("source_id"), f"{where}.source_id"),
            identifier_at(link.get("target_id"), f"{where}.target_id"),
            identifier(link.get("source_handle")),
            identifier(link.get("target_handle")),
            identifier(link.get("id")),
        )
        rest = without(link, "id", "source_id", "target_id", "source_handle", "target_handle")
        if rest:
            edge["data"] = rest
        edges.append(edge)
    return edges
