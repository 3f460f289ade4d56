"""Node-RED: one workflow a tab, nothing lost between them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.python.importers.conftest import Read, Refuse


def test_a_file_without_a_tab_is_one_workflow(read: Read) -> None:
    (workflow,) = read(
        [
            {
                "id": "in",
                "type": "inject",
                "z": "t",
                "name": "Go",
                "x": 1,
                "y": 2,
                "wires": [["a", "b"], ["a"]],
            },
            {"id": "a", "type": "debug", "z": "t", "x": 3, "y": 4, "wires": []},
            {"id": "b", "type": "mqtt out", "z": "t", "broker": "c", "x": 3, "y": 5, "wires": []},
            {"id": "c", "type": "mqtt-broker", "broker": "example.com"},
        ]
    )
    assert workflow.name == "My flow"
    assert workflow.source_format == "node-red"
    assert workflow.nodes[0] == {
        "id": "in",
        "type": "inject",
        "position": {"x": 1, "y": 2},
        "data": {"z": "t", "name": "Go", "label": "Go"},
    }
    assert workflow.nodes[3] == {"id": "c", "type": "mqtt-broker", "data": {"broker": "example.com"}}
    ends = [(edge["source"], edge["sourceHandle"], edge["target"]) for edge in workflow.edges]
    assert ends == [("in", "output-0", "a"), ("in", "output-0", "b"), ("in", "output-1", "a")]


TABS: list[dict[str, Any]] = [
    {"id": "t1", "type": "tab", "label": "First", "info": "What it does"},
    {"id": "t2", "type": "tab", "label": ""},
    {"id": "sub", "type": "subflow", "name": "Twice"},
    {"id": "inner", "type": "function", "z": "sub", "wires": [[]], "store": "config"},
    {"id": "config", "type": "store", "tls": "deeper"},
    {"id": "deeper", "type": "tls-config"},
    {"id": "unused", "type": "mqtt-broker"},
    {"id": "out", "type": "link out", "z": "t1", "links": ["lin"], "wires": []},
    {"id": "use", "type": "subflow:sub", "z": "t1", "wires": [["out"]]},
    {"id": "lin", "type": "link in", "z": "t2", "links": ["out"], "wires": [["end"]]},
    {"id": "end", "type": "store in", "z": "t2", "stores": [{"is": "config"}], "wires": []},
]


def test_a_file_with_several_tabs_is_one_workflow_a_tab(read: Read) -> None:
    first, second = read(TABS)
    assert (first.name, first.description) == ("First", "What it does")
    assert second.name == "My flow 2"
    assert [(edge["source"], edge["target"]) for edge in first.edges] == [("use", "out")]
    assert [(edge["source"], edge["target"]) for edge in second.edges] == [("lin", "end")]


def test_shared_nodes_go_where_they_are_used_and_none_is_lost(read: Read) -> None:
    first, second = read(TABS)
    shared = ["sub", "inner", "config", "deeper", "unused"]
    assert [node["id"] for node in first.nodes] == ["t1", *shared, "out", "use"]
    assert [node["id"] for node in second.nodes] == ["t2", "config", "deeper", "lin", "end"]
    assert first.notes == [
        "1 link with the tab 't2' kept in the nodes, not as edges",
        "4 shared nodes of the file copied into this workflow",
        "1 node of the file that no tab refers to kept here",
    ]


def test_tabs_that_share_too_much_are_refused(refusal: Refuse) -> None:
    tabs = [{"id": f"t{number}", "type": "tab", "uses": "c0"} for number in range(401)]
    chain = [{"id": f"c{number}", "type": "config", "next": f"c{number + 1}"} for number in range(250)]
    assert "the tabs share more than 100,000 nodes" in refusal(json.dumps([*tabs, *chain]).encode())


def test_the_same_id_on_two_tabs_loses_neither_node(read: Read) -> None:
    twins: list[dict[str, Any]] = [
        {"id": "x", "type": "debug", "z": tab, "wires": []} for tab in ("t1", "t2")
    ]
    first, second = read([*TABS[:2], *twins])
    assert [node["id"] for node in first.nodes] == ["t1", "x"]
    assert [node["id"] for node in second.nodes] == ["t2", "x"]


@pytest.mark.parametrize(
    ("entry", "trigger"),
    [
        ({"type": "inject", "repeat": "", "crontab": "", "once": False}, {"type": "manual"}),
        (
            {"type": "inject", "repeat": "5", "crontab": ""},
            {"type": "schedule", "every": 5, "unit": "seconds"},
        ),
        ({"type": "inject", "repeat": "0.5"}, {"type": "schedule", "every": 0.5, "unit": "seconds"}),
        ({"type": "inject", "crontab": "0 8 * * 1"}, {"type": "schedule", "cron": "0 8 * * 1"}),
        ({"type": "inject", "once": True, "onceDelay": 0.1}, {"type": "startup", "delaySeconds": 0.1}),
        ({"type": "inject", "repeat": "often"}, {"type": "manual"}),
        (
            {"type": "http in", "method": "post", "url": "/x"},
            {"type": "webhook", "method": "POST", "path": "/x"},
        ),
        ({"type": "mqtt in"}, {"type": "event", "source": "mqtt in"}),
        ({"type": "mqtt in", "d": True}, None),
        ({"type": "debug"}, None),
    ],
)
def test_the_node_that_starts_the_flow_is_the_trigger(
    read: Read, entry: dict[str, Any], trigger: dict[str, Any] | None
) -> None:
    (workflow,) = read([{"id": "n", "wires": [], **entry}])
    assert workflow.trigger == (None if trigger is None else {**trigger, "nodeId": "n"})
