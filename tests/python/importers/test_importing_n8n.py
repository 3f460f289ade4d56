"""n8n: names become ids, ports and triggers are found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.python.importers.conftest import Read


def node(name: str, kind: str = "n8n-nodes-base.set", **more: Any) -> dict[str, Any]:
    return {"id": f"id of {name}", "name": name, "type": kind, "position": [10, 20], **more}


def test_names_in_connections_become_ids_and_ports(read: Read) -> None:
    (workflow,) = read(
        {
            "name": "Agent",
            "nodes": [node("If", parameters={"a": 1}, typeVersion=2.1), node("Model"), node("Agent")],
            "connections": {
                "If": {"main": [[], [{"node": "Agent", "type": "main", "index": 0}], None]},
                "Model": {"ai_languageModel": [[{"node": "Agent", "type": "ai_languageModel", "index": 1}]]},
            },
            "settings": {"executionOrder": "v1"},
            "tags": [{"id": "1", "name": "ops"}],
        }
    )
    assert workflow.source_format == "n8n"
    assert workflow.nodes[0] == {
        "id": "id of If",
        "type": "n8n-nodes-base.set",
        "position": {"x": 10, "y": 20},
        "data": {"name": "If", "label": "If", "parameters": {"a": 1}, "typeVersion": 2.1},
    }
    ends = [(e["source"], e["sourceHandle"], e["target"], e["targetHandle"]) for e in workflow.edges]
    assert ends == [
        ("id of If", "outputs/main/1", "id of Agent", "inputs/main/0"),
        ("id of Model", "outputs/ai_languageModel/0", "id of Agent", "inputs/ai_languageModel/1"),
    ]
    assert workflow.tags == ["ops"]
    assert workflow.variables["imported_from"]["fields"] == {"settings": {"executionOrder": "v1"}}


def test_old_files_without_ids_take_the_name(read: Read) -> None:
    (workflow,) = read(
        {
            "nodes": [{"name": "Start", "type": "n8n-nodes-base.start"}, {"name": "End", "type": "x"}],
            "connections": {"Start": {"main": [[{"node": "End", "type": "main", "index": 0}]]}},
        }
    )
    assert [node["id"] for node in workflow.nodes] == ["Start", "End"]
    assert (workflow.edges[0]["source"], workflow.edges[0]["target"]) == ("Start", "End")
    assert workflow.name == "My flow"


def test_unknown_and_repeated_names_are_kept_and_noted(read: Read) -> None:
    (workflow,) = read(
        {
            "nodes": [node("A"), {**node("A"), "id": "other"}],
            "connections": {"A": {"main": [[{"node": "Gone", "type": "main", "index": 0}] * 2]}},
        }
    )
    assert [(edge["source"], edge["target"]) for edge in workflow.edges] == [("id of A", "Gone")] * 2
    assert len({edge["id"] for edge in workflow.edges}) == 2
    assert workflow.notes == [
        "1 node with the name of another: its connections are the first one's",
        "2 dangling edges kept: an end is no node of this workflow",
    ]


def test_an_export_of_all_workflows_is_a_list(read: Read) -> None:
    one = {"nodes": [node("A")], "connections": {}}
    assert [workflow.name for workflow in read([{**one, "name": "First"}, one])] == ["First", "My flow 2"]


@pytest.mark.parametrize(
    ("kind", "parameters", "trigger"),
    [
        ("manualTrigger", {}, {"type": "manual"}),
        ("scheduleTrigger", {"rule": {"interval": [{}]}}, {"type": "schedule", "every": 1, "unit": "days"}),
        (
            "scheduleTrigger",
            {"rule": {"interval": [{"field": "hours", "hoursInterval": 6, "triggerAtMinute": 30}]}},
            {"type": "schedule", "every": 6, "unit": "hours", "triggerAtMinute": 30},
        ),
        (
            "scheduleTrigger",
            {"rule": {"interval": [{"field": "cronExpression", "expression": "0 9 * * 1-5"}]}},
            {"type": "schedule", "cron": "0 9 * * 1-5"},
        ),
        (
            "scheduleTrigger",
            {
                "rule": {
                    "interval": [{"field": "minutes"}, {"field": "cronExpression", "expression": "0 9 * * *"}]
                }
            },
            {"type": "schedule", "rules": [{"every": 1, "unit": "minutes"}, {"cron": "0 9 * * *"}]},
        ),
        ("interval", {"interval": 3, "unit": "hours"}, {"type": "schedule", "every": 3, "unit": "hours"}),
        (
            "cron",
            {"triggerTimes": {"item": [{"mode": "everyHour"}]}},
            {"type": "schedule", "mode": "everyHour"},
        ),
        (
            "webhook",
            {"httpMethod": "POST", "path": "in"},
            {"type": "webhook", "method": "POST", "path": "in"},
        ),
        ("slackTrigger", {}, {"type": "event", "source": "n8n-nodes-base.slackTrigger"}),
        ("scheduleTrigger", {}, {"type": "schedule"}),
        ("httpRequest", {}, None),
    ],
)
def test_the_trigger_node_is_the_trigger(
    read: Read, kind: str, parameters: dict[str, Any], trigger: dict[str, Any] | None
) -> None:
    (workflow,) = read(
        {"nodes": [node("T", f"n8n-nodes-base.{kind}", parameters=parameters)], "connections": {}}
    )
    assert workflow.trigger == (None if trigger is None else {**trigger, "nodeId": "id of T"})


def test_a_schedule_wins_over_a_manual_start_and_knows_its_time_zone(read: Read) -> None:
    nodes = [node("Try", "n8n-nodes-base.manualTrigger"), node("Clock", "n8n-nodes-base.scheduleTrigger")]
    (workflow,) = read({"nodes": nodes, "connections": {}, "settings": {"timezone": "Asia/Tokyo"}})
    assert workflow.trigger == {"type": "schedule", "nodeId": "id of Clock", "timezone": "Asia/Tokyo"}
    assert workflow.notes == [
        "2 nodes can start this workflow; the trigger is that of node 'id of Clock' (schedule)"
    ]


def test_a_disabled_trigger_starts_nothing(read: Read) -> None:
    (workflow,) = read({"nodes": [node("T", "x.webhook", disabled=True)], "connections": {}})
    assert workflow.trigger is None
