"""Fingerprints agree with compare_definitions: what it calls moved is layout, all else is behaviour."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from itertools import combinations
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.python.compare.applying import Definition
from tests.python.compare.conftest import Compare
from tests.python.compare.test_rows_make_the_newer_definition import (
    FILES,
    SAMPLES,
    definitions,
    definitions_of,
    edited,
)

Fingerprints = Callable[[Definition], tuple[int, int]]


@pytest.fixture
def fingerprints(superuser: psycopg.Connection[tuple[Any, ...]]) -> Fingerprints:
    """What a definition does, and where its nodes are drawn."""

    def hashes(definition: Definition) -> tuple[int, int]:
        row = superuser.execute(
            "select workflow_internal.definition_hash(%(nodes)s, %(edges)s, %(trigger)s, %(variables)s),"
            " workflow_internal.layout_hash(%(nodes)s)",
            {key: None if value is None else json.dumps(value) for key, value in definition.items()},
        ).fetchone()
        assert row
        return row[0], row[1]

    return hashes


def agree(older: Definition, newer: Definition, compare: Compare, fingerprints: Fingerprints) -> None:
    kinds = {row["kind"] for row in compare(older, newer)}
    does, drawn = fingerprints(older)
    newer_does, newer_drawn = fingerprints(newer)
    if does == newer_does:
        assert (drawn == newer_drawn) == (kinds == set())
        # Of several nodes with one id, which moved and which took its place is a matter of taste.
        ids = [node["id"] for node in newer["nodes"]]
        assert kinds <= {"node_moved"} or len(set(ids)) < len(ids)
    else:
        assert kinds - {"node_moved"}


quick = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@quick
@given(pair=edited())
def test_of_edits(pair: tuple[Definition, Definition], compare: Compare, fingerprints: Fingerprints) -> None:
    agree(*pair, compare, fingerprints)


@quick
@given(older=definitions, newer=definitions)
def test_of_anything(
    older: Definition, newer: Definition, compare: Compare, fingerprints: Fingerprints
) -> None:
    agree(older, newer, compare, fingerprints)


@quick
@given(older=definitions, data=st.data())
def test_of_moved_boxes(
    older: Definition, data: st.DataObject, compare: Compare, fingerprints: Fingerprints
) -> None:
    newer = copy.deepcopy(older)
    for node in newer["nodes"]:
        if data.draw(st.booleans()):
            node["position"] = {"x": data.draw(st.integers(0, 2)), "y": 0.5}
    assert fingerprints(older)[0] == fingerprints(newer)[0]
    agree(older, newer, compare, fingerprints)


def test_of_real_histories(compare: Compare, fingerprints: Fingerprints) -> None:
    """Every two states of a history; the samples when there are no histories."""
    folders = sorted(path for path in (FILES / "histories").glob("*") if path.is_dir()) or [SAMPLES]
    compared = 0
    for folder in folders:
        states = definitions_of(folder)
        for older, newer in combinations(states[:8], 2):
            agree(older, newer, compare, fingerprints)
            compared += 1
        for state in states:
            moved = copy.deepcopy(state)
            for node in moved["nodes"]:
                node["position"] = {"x": -1, "y": -1}
            assert fingerprints(moved)[0] == fingerprints(state)[0]
            agree(state, moved, compare, fingerprints)
            for node in moved["nodes"][:1]:
                node["data"] = {"changed": True}
                assert fingerprints(moved)[0] != fingerprints(state)[0]
    assert compared > 0
