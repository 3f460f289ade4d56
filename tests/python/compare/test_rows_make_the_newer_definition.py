"""The rows of compare_definitions, applied to the older definition, give the newer one."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import workflow_sessions
from tests.python.compare.applying import Definition, apply
from tests.python.compare.conftest import Compare
from tests.servers.base import PROJECT
from workflow_sessions.importers import UnreadableWorkflow, find_files, read_workflows

FILES = Path(os.environ.get("WORKFLOW_FILES", PROJECT.parent / "shared" / "data" / "workflows"))
SAMPLES = Path(workflow_sessions.__file__).parent / "samples"

# Few different ids, keys and values, so that edits meet.
ids = st.sampled_from(["a", "b", "c", "d", "e", 'odd "id"', "n-1", "é"])
odd_keys = ["odd key", 'quo"te', "back\\slash", "a.b", "", "\n", "[0]", "k" * 300]
keys = st.sampled_from(["x", "y", "label", "id", "null", *odd_keys])
leaves = st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["", "a", "b", 0.5, "\u2028", '"'])
values = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=6
)
objects = st.dictionaries(keys, values, max_size=3)
positions = st.fixed_dictionaries({"x": st.integers(0, 2), "y": st.integers(0, 2)})
nodes = st.fixed_dictionaries(
    {"id": ids},
    optional={
        "type": st.sampled_from(["in", "out"]),
        "data": objects,
        "position": positions,
        "positionAbsolute": values,
        "parentId": ids,
        "extra": values,
    },
)
edges = st.fixed_dictionaries({"id": ids, "source": ids, "target": ids}, optional={"data": objects})
definitions: st.SearchStrategy[Definition] = st.fixed_dictionaries(
    {
        "nodes": st.lists(nodes, max_size=8),
        "edges": st.lists(edges, max_size=8),
        "trigger": st.none() | objects,
        "variables": objects,
    }
)

EDITS = ["add", "remove", "change", "move", "renumber", "reorder", "twice", "settings"]


@st.composite
def edited(draw: st.DrawFn) -> tuple[Definition, Definition]:
    """A definition, and what some edits make of it."""
    older = draw(definitions)
    newer: Definition = older | {key: [dict(item) for item in older[key]] for key in ("nodes", "edges")}
    for _ in range(draw(st.integers(1, 5))):
        name = draw(st.sampled_from(["nodes", "edges"]))
        items: list[dict[str, Any]] = newer[name]
        place = draw(st.integers(0, max(len(items) - 1, 0)))
        edit = draw(st.sampled_from(EDITS))
        if edit == "add":
            items.insert(place, draw(nodes if name == "nodes" else edges))
        elif edit == "settings":
            newer |= {"trigger": draw(st.none() | objects), "variables": draw(objects)}
        elif not items:
            continue
        elif edit == "remove":
            del items[place]
        elif edit == "change":
            items[place]["data"] = draw(objects)
        elif edit == "move":
            items[place]["position"] = draw(positions)
        elif edit == "reorder":
            newer[name] = draw(st.permutations(items))
        elif edit == "twice":
            items.append(dict(items[place]))
        else:
            _renumber(newer, name, place, draw(ids | st.just("new")), follows=draw(st.booleans()))
    return older, newer


def _renumber(newer: Definition, name: str, place: int, new_id: str, *, follows: bool) -> None:
    old_id = newer[name][place]["id"]
    newer[name][place]["id"] = new_id
    if name == "nodes" and follows:
        for edge in newer["edges"]:
            edge |= {end: new_id for end in ("source", "target") if edge[end] == old_id}


several = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))


@several
@given(pair=edited())
def test_after_edits(compare: Compare, pair: tuple[Definition, Definition]) -> None:
    older, newer = pair
    rows = compare(older, newer)
    assert apply(older, rows) == newer
    assert (rows == []) == (older == newer)


@several
@given(older=definitions, newer=definitions)
def test_of_any_two(compare: Compare, older: Definition, newer: Definition) -> None:
    assert apply(older, compare(older, newer)) == newer


@several
@given(older=definitions, data=st.data())
def test_after_an_export_under_new_ids(compare: Compare, older: Definition, data: st.DataObject) -> None:
    """Every node has an id of its own, and all get new ones: only the ids are told."""
    older |= {
        "nodes": [
            {key: node[key] for key in node if key not in ("data", "parentId")} | {"id": str(place)}
            for place, node in enumerate(older["nodes"])
        ]
    }
    ends = st.sampled_from([node["id"] for node in older["nodes"]] or ["x"])
    older["edges"] = [
        edge | {"source": data.draw(ends), "target": data.draw(ends)} for edge in older["edges"]
    ]
    new = {node["id"]: f"new {node['id']}" for node in older["nodes"]}
    newer = older | {
        "nodes": [node | {"id": new[node["id"]]} for node in older["nodes"]],
        "edges": [
            edge | {end: new.get(edge[end], edge[end]) for end in ("source", "target")}
            for edge in older["edges"]
        ],
    }
    rows = compare(older, newer)
    assert apply(older, rows) == newer
    assert [row["kind"] for row in rows] == ["node_renumbered"] * len(older["nodes"])


def test_of_real_histories(compare: Compare) -> None:
    """Each file against the next one of its folder, and back; the samples when there are no histories."""
    folders = sorted(path for path in (FILES / "histories").glob("*") if path.is_dir()) or [SAMPLES]
    compared = 0
    for folder in folders:
        for older, newer in pairwise(definitions_of(folder)):
            for one, other in ((older, newer), (newer, older)):
                rows = compare(one, other)
                assert apply(one, rows) == other, folder.name
                assert (rows == []) == (one == other), folder.name
                compared += 1
            assert compare(newer, newer) == []
    assert compared > 0


def definitions_of(folder: Path) -> list[Definition]:
    found: list[Definition] = []
    for file in find_files([folder]):
        try:
            workflows = read_workflows(file)
        except UnreadableWorkflow:
            continue
        found += [
            {"nodes": w.nodes, "edges": w.edges, "trigger": w.trigger, "variables": w.variables}
            for w in workflows[:1]
        ]
    return found
