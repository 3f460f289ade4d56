"""ComfyUI: `{nodes, links, groups, config, extra, version}`, as its Save button writes it.

Documented at https://docs.comfy.org/specs/workflow_json. A link is a list `[id, source node, output slot,
target node, input slot, type]`, in version 1 of the schema an object `{id, origin_id, origin_slot,
target_id, target_slot, type}`. (The other export, "API format", has no layout and no `nodes`; it is not
read.)

`pos` becomes the position; all else of a node (widgets_values, inputs, outputs, size …) goes to its `data`,
with the title as `label`. Slots become the handles `output-0` and `input-0`, the type of a link goes to the
edge's `data`. Groups, subgraph definitions and `extra` go to `variables.imported_from`.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.graph import Ids, make_edge, make_workflow
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
    text,
    without,
)

TITLE = "ComfyUI"

LINK_FIELDS = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")


def recognises(document: object) -> bool:
    if not has_lists(document, "nodes", "links") or "edges" in document:
        return False
    counts_its_nodes = "last_node_id" in document or is_object(document.get("state"))
    return counts_its_nodes or any(is_object(node) and "pos" in node for node in document["nodes"])


def convert(document: dict[str, Any], name: str) -> list[ImportedWorkflow]:
    given = objects_at(document["nodes"], "$.nodes")
    ids = Ids(node.get("id") for node in given)
    links = [_link(link, f"$.links[{index}]") for index, link in enumerate(document["links"])]
    link_ids = Ids(link.get("id") for link in links)
    return [
        make_workflow(
            about=without(document, "nodes", "links"),
            name=name,
            nodes=[_node(node, ids, index) for index, node in enumerate(given)],
            edges=[_edge(link, link_ids, f"$.links[{index}]") for index, link in enumerate(links)],
            source_format="comfyui",
            notes=[],
        )
    ]


def _node(source: dict[str, Any], ids: Ids, index: int) -> dict[str, Any]:
    data = without(source, "id", "type")
    node: dict[str, Any] = {
        "id": identifier_or_none(source.get("id"), f"$.nodes[{index}].id") or ids.make(f"node-{index + 1}"),
        "type": identifier_or_none(source.get("type"), f"$.nodes[{index}].type") or "default",
        "data": data,
    }
    place = position(source.get("pos"))
    if place is not None:
        node["position"] = place
        del data["pos"]
    title = text(source.get("title"))
    if title is not None:
        data.setdefault("label", title)
    return node


def _link(link: Any, where: str) -> dict[str, Any]:
    if is_object(link):
        return link
    if not isinstance(link, list) or len(link) < len(LINK_FIELDS) - 1:
        raise WrongShape(f"{where} should be a list of six, or an object: export the workflow again")
    return dict(zip(LINK_FIELDS, link, strict=False))


def _edge(link: dict[str, Any], ids: Ids, where: str) -> dict[str, Any]:
    source_slot, target_slot = identifier(link.get("origin_slot")), identifier(link.get("target_slot"))
    edge = make_edge(
        ids,
        identifier_at(link.get("origin_id"), f"{where} (its source)"),
        identifier_at(link.get("target_id"), f"{where} (its target)"),
        None if source_slot is None else f"output-{source_slot}",
        None if target_slot is None else f"input-{target_slot}",
        identifier(link.get("id")),
    )
    rest = {
        key: value
        for key, value in link.items()
        if value is not None and (key == "type" or key not in LINK_FIELDS)
    }
    if rest:
        edge["data"] = rest
    return edge
