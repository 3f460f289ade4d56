"""Make the newer definition from the older one and the rows of compare_definitions, as its comment says."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from typing import Any

Definition = dict[str, Any]
Row = dict[str, Any]

_STEP = re.compile(r'\.([A-Za-z_][A-Za-z0-9_]*)|\.("(?:[^"\\]|\\.)*")|\[(\d+)\]', re.DOTALL)


def apply(older: Definition, rows: list[Row]) -> Definition:
    """The newer definition; a KeyError or IndexError says that a row does not fit."""
    renumbered = _followed(older["nodes"], rows)
    followed = [
        edge | {end: renumbered.get(edge[end], edge[end]) for end in ("source", "target")}
        for edge in older["edges"]
    ]
    settings = copy.deepcopy({"trigger": older["trigger"], "variables": older["variables"]})
    for row in rows:
        if row["kind"] == "setting_changed":
            if row["path"] == "$.trigger":
                settings["trigger"] = copy.deepcopy(row["new_value"])
            else:
                _change(settings, row)
    return {
        "nodes": _elements("node", older["nodes"], rows),
        "edges": _elements("edge", followed, rows),
        **settings,
    }


def _followed(nodes: list[Any], rows: list[Row]) -> dict[str, str]:
    times = Counter(node["id"] for node in nodes)
    return {
        row["old_value"]: row["new_value"]
        for row in rows
        if row["kind"] == "node_renumbered" and times[row["old_value"]] == 1
    }


def _elements(element: str, older: list[Any], rows: list[Row]) -> list[Any]:
    kept: dict[int, Any] = dict(enumerate(copy.deepcopy(older)))
    placed: dict[int, Any] = {}
    wanted = [row for row in rows if row["kind"].startswith(element + "_")]
    for row in wanted:
        if row["path"] != "$":
            _change(kept[row["old_place"]], row)
    for row in wanted:
        if row["operation"] == "add" and row["path"] == "$":
            assert row["new_place"] not in placed
            placed[row["new_place"]] = copy.deepcopy(row["new_value"])
        elif row["operation"] == "remove" and row["path"] == "$":
            assert kept.pop(row["old_place"]) == row["old_value"] or element == "edge"
        elif row["operation"] == "move":
            assert row["new_place"] not in placed
            placed[row["new_place"]] = kept.pop(row["old_place"])
    others = iter([kept[place] for place in sorted(kept)])
    return [placed[place] if place in placed else next(others) for place in range(len(kept) + len(placed))]


def _change(value: Any, row: Row) -> None:
    *way, last = _steps(row["path"])
    for step in way:
        value = value[step]
    if row["operation"] == "remove":
        del value[last]
    elif row["operation"] == "add":
        assert last not in value
        value[last] = copy.deepcopy(row["new_value"])
    else:
        assert row["operation"] == "replace"
        value[last]  # must be there
        value[last] = copy.deepcopy(row["new_value"])


def _steps(path: str) -> list[str | int]:
    found: list[str | int] = []
    place = 1
    while place < len(path):
        step = _STEP.match(path, place)
        assert step, path
        word, quoted, number = step.groups()
        found.append(int(number) if number else json.loads(quoted) if quoted else word)
        place = step.end()
    return found
