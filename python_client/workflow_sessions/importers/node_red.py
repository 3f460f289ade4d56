"""Node-RED: one list of everything: tabs, nodes, groups, subflows and configuration nodes.

Documented at https://nodered.org/docs/user-guide/editor/workspace/import-export and, for the properties,
https://nodered.org/docs/api/admin/types. A node is `{id, type, z, x, y, wires, …}`: `z` is its tab or
subflow and `wires[output]` lists the ids it leads to. A configuration node (a broker, a dashboard page) has
no `wires` and no place; other nodes hold its id.

- A file with one tab, or none, is one workflow. A file with several is one workflow a tab, as the editor's
  "current flow" export makes it: each gets the configuration nodes and subflows its nodes refer to, so these
  may come several times. Those that none refers to go with the first tab, and a note says so.
- Every entry of the list is a node, the tab, groups, subflows and configuration nodes as well; these last
  have no position.
- The label of the tab is the name, its info the description.
- All else of a node goes to its `data`, with the name as `label` where it has none. Outputs become the
  handles `output-0`, `output-1` …; there is only one input, so it has no name.
- Links between tabs (link out, link in) stay in the nodes' `data.links`, with a note: an edge cannot leave a
  workflow.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.graph import Ids, make_edge, make_workflow
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.node_red_tabs import split_by_tab
from workflow_sessions.importers.node_red_triggers import triggers_of
from workflow_sessions.importers.shape import (
    identifier,
    identifier_at,
    is_object,
    list_at,
    position,
    short,
    text,
    without,
)
from workflow_sessions.importers.triggers import choose_trigger

TITLE = "Node-RED"


def recognises(document: object) -> bool:
    if not isinstance(document, list) or not document:
        return False
    return all(_is_entry(entry) for entry in document) and any(_is_on_a_canvas(entry) for entry in document)


def convert(document: list[dict[str, Any]], name: str) -> list[ImportedWorkflow]:
    tabs = [entry for entry in document if entry["type"] == "tab"]
    if len(tabs) < 2:
        return [_workflow(document, tabs[0] if tabs else {}, name, [])]
    return [
        _workflow(entries, tab, f"{name} {index + 1}", notes)
        for index, (tab, entries, notes) in enumerate(split_by_tab(document, tabs))
    ]


def _is_entry(entry: object) -> bool:
    return is_object(entry) and identifier(entry.get("id")) is not None and bool(text(entry.get("type")))


def _is_on_a_canvas(entry: dict[str, Any]) -> bool:
    return entry["type"] in ("tab", "subflow") or isinstance(entry.get("wires"), list)


def _workflow(
    entries: list[dict[str, Any]], tab: dict[str, Any], name: str, notes: list[str]
) -> ImportedWorkflow:
    nodes = [_node(entry) for entry in entries]
    return make_workflow(
        about={"name": tab.get("label"), "description": tab.get("info")},
        name=name,
        nodes=nodes,
        edges=_edges(entries),
        source_format="node-red",
        notes=notes,
        trigger=choose_trigger(triggers_of(nodes), notes),
    )


def _node(entry: dict[str, Any]) -> dict[str, Any]:
    data = without(entry, "id", "type", "wires")
    node: dict[str, Any] = {"id": identifier(entry["id"]), "type": entry["type"], "data": data}
    place = position({"x": entry.get("x"), "y": entry.get("y")})
    if place is not None:
        node["position"] = place
        del data["x"], data["y"]
    name = text(entry.get("name"))
    if name is not None:
        data.setdefault("label", name)
    return node


def _edges(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = Ids([])
    edges = []
    for entry in entries:
        source = identifier_at(entry["id"], "an entry's id")
        where = f"the wires of node {short(source)}"
        for output, targets in enumerate(list_at(entry.get("wires") or [], where)):
            for target in list_at(targets or [], f"output {output} in {where}"):
                end = identifier_at(target, f"each target in {where}")
                edges.append(make_edge(ids, source, end, f"output-{output}"))
    return edges
