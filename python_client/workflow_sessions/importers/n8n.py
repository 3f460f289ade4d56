"""n8n: `{name, nodes, connections, settings, pinData, tags, …}`, or a list of these.

The list is what `n8n export:workflow --all` writes. Documented at
https://docs.n8n.io/workflows/export-import/. A node is `{id, name, type, typeVersion, position: [x, y],
parameters, …}`. Nodes are referred to by name: `connections[name][kind][output]` is a list
of `{node, type, index}`, where kind is `main`, or `ai_tool` and the like for what an agent uses.

Names in connections become ids. Ports are named as n8n's own canvas names them, `outputs/main/0` and
`inputs/main/0`. All else of a node goes to its `data`, with the name as `label`. Old files have nodes
without ids: there the name is the id. The trigger comes from the trigger nodes (n8n_triggers.py).
`settings`, `pinData` and the like go to `variables.imported_from`.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.graph import Ids, count, make_edge, make_workflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.n8n_triggers import triggers_of
from workflow_sessions.importers.shape import (
    has_lists,
    identifier,
    identifier_at,
    identifier_or_none,
    is_object,
    list_at,
    object_at,
    objects_at,
    position,
    short,
    text,
    without,
)
from workflow_sessions.importers.triggers import choose_trigger

TITLE = "n8n"


def recognises(document: object) -> bool:
    if isinstance(document, list):
        return bool(document) and all(_is_workflow(item) for item in document)
    return _is_workflow(document)


def convert(document: Any, name: str) -> list[ImportedWorkflow]:
    if is_object(document):
        return [_workflow(document, name, "$")]
    return [_workflow(item, f"{name} {index + 1}", f"$[{index}]") for index, item in enumerate(document)]


def _is_workflow(document: object) -> bool:
    return has_lists(document, "nodes") and is_object(document.get("connections"))


def _workflow(document: dict[str, Any], name: str, where: str) -> ImportedWorkflow:
    notes: list[str] = []
    nodes = _nodes(document, where, notes)
    settings = document.get("settings")
    triggers = triggers_of(nodes, settings if is_object(settings) else {})
    return make_workflow(
        about=without(document, "nodes", "connections"),
        name=name,
        nodes=nodes,
        edges=_edges(document["connections"], _ids_by_name(nodes, notes), where),
        source_format="n8n",
        notes=notes,
        trigger=choose_trigger(triggers, notes),
    )


def _nodes(document: dict[str, Any], where: str, notes: list[str]) -> list[dict[str, Any]]:
    given = objects_at(document["nodes"], f"{where}.nodes")
    ids = Ids(node.get("id") for node in given)
    nodes, unnamed = [], 0
    for index, source in enumerate(given):
        node_id = identifier_or_none(source.get("id"), f"{where}.nodes[{index}].id")
        name = text(source.get("name"))
        if node_id is None:
            node_id, unnamed = ids.make(name or f"node-{index + 1}"), unnamed + 1
        data = without(source, "id", "type")
        node_type = identifier_or_none(source.get("type"), f"{where}.nodes[{index}].type")
        node = {"id": node_id, "type": node_type or "default", "data": data}
        place = position(source.get("position"))
        if place is not None:
            node["position"] = place
            del data["position"]
        if name is not None:
            data.setdefault("label", name)
        nodes.append(node)
    if unnamed:
        notes.append(f"{count(unnamed, 'node')} without an id got one")
    return nodes


def _ids_by_name(nodes: list[dict[str, Any]], notes: list[str]) -> dict[str, str]:
    ids: dict[str, str] = {}
    repeated = 0
    for node in nodes:
        name = node["data"].get("name")
        if isinstance(name, str):
            repeated += name in ids
            ids.setdefault(name, node["id"])
    if repeated:
        notes.append(
            f"{count(repeated, 'node')} with the name of another: its connections are the first one's"
        )
    return ids


def _edges(connections: dict[str, Any], ids: dict[str, str], where: str) -> list[dict[str, Any]]:
    edge_ids = Ids([])
    edges = []
    for source, kinds in connections.items():
        at = f"{where}.connections[{short(source)}]"
        for kind, outputs in object_at(kinds, at).items():
            outputs_at = f"{at}[{short(kind)}]"
            for output, targets in enumerate(list_at(outputs or [], outputs_at)):
                # An output that leads nowhere is null or an empty list.
                for target in objects_at(targets or [], f"{outputs_at}[{output}]"):
                    name = identifier_at(target.get("node"), f"{outputs_at}[{output}] (its target)")
                    port = (
                        f"{identifier(target.get('type')) or kind}/{identifier(target.get('index')) or '0'}"
                    )
                    edges.append(
                        make_edge(
                            edge_ids,
                            ids.get(source, source or "(no name)"),
                            ids.get(name, name),
                            f"outputs/{kind}/{output}",
                            f"inputs/{port}",
                        )
                    )
    return edges
