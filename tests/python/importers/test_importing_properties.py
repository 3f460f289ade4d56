"""Whatever is in a file: it is read soundly or refused, and nothing else happens."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import workflow_sessions
from tests.python.importers.soundness import assert_sound
from workflow_sessions.importers import ImportedWorkflow, UnreadableWorkflow, find_files, read_workflows

SAMPLES = [
    json.loads(path.read_text(encoding="utf-8"))
    for path in find_files([Path(workflow_sessions.__file__).parent / "samples"])
]

# The words that formats look for come often, so that many values look like a workflow.
FORMAT_WORDS = """
    id name type nodes edges links connections data flow flows definition meta tags trigger variables
    source target source_id target_id node main index wires z tab subflow inject repeat crontab once
    position pos x y parameters rule interval inputAnchors outputAnchors exposedFields last_node_id
"""
WORDS = st.sampled_from(FORMAT_WORDS.split())
TEXT = st.text(st.characters(), max_size=8) | WORDS
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | TEXT
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=5),
    max_leaves=25,
)
IDS = st.integers(-5, 5) | st.floats(-2, 2) | st.sampled_from(["a", "b", "1", "-1"])


def read_bytes(raw: bytes) -> list[ImportedWorkflow] | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "any.json")
        path.write_bytes(raw)
        try:
            workflows = read_workflows(path)
        except UnreadableWorkflow:
            return None
    for workflow in workflows:
        assert_sound(workflow)
    return workflows


def read(document: Any) -> list[ImportedWorkflow] | None:
    return read_bytes(json.dumps(document).encode())


@settings(deadline=None)
@given(VALUES)
def test_any_json_value(value: Any) -> None:
    read(value)


@settings(deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes(raw: bytes) -> None:
    read_bytes(raw)


@settings(deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_a_sample_with_one_value_replaced(sample: Any, data: st.DataObject) -> None:
    document = copy.deepcopy(sample)
    place = document
    while True:
        key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else list(range(len(place)))))
        inner = place[key]
        if not isinstance(inner, (dict, list)) or not inner or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(VALUES)
    read(document)


@settings(deadline=None)
@given(st.lists(st.tuples(IDS, IDS, st.none() | IDS), max_size=8), st.lists(IDS, max_size=6))
def test_edges_are_neither_lost_nor_made(ends: list[tuple[Any, Any, Any]], ids: list[Any]) -> None:
    nodes = [{"id": node, "type": "t", "pos": [0, 0], "data": {}} for node in ids]
    edges = [{"id": edge, "source": source, "target": target} for source, target, edge in ends]
    links = [[index, source, 0, target, 0, "T"] for index, (source, target, _) in enumerate(ends)]
    pyspur = [{"source_id": source, "target_id": target} for source, target, _ in ends]
    entries = [{"id": node, "type": "t", "wires": [[target for _, target, _ in ends]]} for node in ids]
    connections: dict[str, Any] = {}
    for source, target, _ in ends:
        connections.setdefault(str(source), {"main": [[]]})["main"][0].append({"node": str(target)})
    documents: list[tuple[Any, int]] = [
        ({"nodes": nodes, "edges": edges}, len(ends)),
        ({"data": {"nodes": nodes, "edges": edges}}, len(ends)),
        ({"flow": {"nodes": nodes, "edges": edges}}, len(ends)),
        ({"nodes": nodes, "links": links, "last_node_id": 0}, len(ends)),
        ({"definition": {"nodes": nodes, "links": pyspur}}, len(ends)),
        ({"nodes": nodes, "connections": connections}, len(ends)),
    ]
    if entries:
        documents.append((entries, len(ends) * len(ids)))
    for document, expected in documents:
        workflows = read(document)
        assert workflows is not None
        assert len(workflows) == 1
        assert len(workflows[0].edges) == expected
        assert len(workflows[0].nodes) == len(ids)
        if document is entries or "definition" in document or "connections" in document:
            edge_ids = [edge["id"] for edge in workflows[0].edges]
            assert len(set(edge_ids)) == len(edge_ids)
