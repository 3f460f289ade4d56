"""Plain ReactFlow, and the tools that store what ReactFlow gives them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.python.importers.conftest import Read

NODES: list[dict[str, Any]] = [
    {"id": "a", "type": "input", "position": {"x": 1, "y": 2.5}, "data": {"label": "A"}, "width": 90},
    {"id": "b", "type": "output", "position": {"x": 5, "y": 6}, "data": {}, "parentId": "a"},
]
EDGES: list[dict[str, Any]] = [
    {"id": "a-b", "source": "a", "target": "b", "sourceHandle": "out", "targetHandle": None, "animated": True}
]
FLOWISE_NODE = {**NODES[0], "data": {"name": "chatOpenAI", "inputAnchors": [], "outputAnchors": []}}


@pytest.mark.parametrize(
    ("source_format", "document"),
    [
        ("reactflow", {"nodes": NODES, "edges": EDGES}),
        ("langflow", {"data": {"nodes": NODES, "edges": EDGES}, "name": "My flow"}),
        ("flowise", {"nodes": [FLOWISE_NODE, NODES[1]], "edges": EDGES}),
        ("invokeai", {"nodes": NODES, "edges": EDGES, "meta": {"version": "3.0.0"}, "exposedFields": []}),
        ("chainforge", {"flow": {"nodes": NODES, "edges": EDGES}, "cache": {}}),
    ],
)
def test_nodes_and_edges_are_kept_as_they_are(read: Read, source_format: str, document: Any) -> None:
    (workflow,) = read(document)
    graph = document.get("data") or document.get("flow") or document
    assert workflow.source_format == source_format
    assert workflow.nodes == graph["nodes"]
    assert workflow.edges == graph["edges"]
    assert workflow.name == "My flow"
    assert workflow.notes == []


def test_what_the_file_says_of_the_workflow_is_taken_over(read: Read) -> None:
    (workflow,) = read(
        {
            "name": " Momentum ",
            "description": "Buys what rises",
            "tags": ["trading", "trading", ""],
            "trigger": {"type": "schedule", "cron": "0 9 * * *"},
            "variables": {"symbol": "SPY"},
            "viewport": {"x": 0, "y": 0, "zoom": 1},
            "icon": None,
            "nodes": [],
            "edges": [],
        }
    )
    assert workflow.name == "Momentum"
    assert workflow.description == "Buys what rises"
    assert workflow.tags == ["trading"]
    assert workflow.trigger == {"type": "schedule", "cron": "0 9 * * *"}
    assert workflow.variables == {
        "symbol": "SPY",
        "imported_from": {"format": "reactflow", "fields": {"viewport": {"x": 0, "y": 0, "zoom": 1}}},
    }


def test_fields_of_another_type_than_expected_are_not_lost(read: Read) -> None:
    (workflow,) = read(
        {"nodes": [], "edges": [], "name": 7, "tags": {"a": 1}, "variables": [1], "trigger": 3}
    )
    fields = {"name": 7, "tags": {"a": 1}, "variables": [1], "trigger": 3}
    assert workflow.variables == {"imported_from": {"format": "reactflow", "fields": fields}}


def test_a_variable_called_imported_from_is_not_overwritten(read: Read) -> None:
    (workflow,) = read({"nodes": [], "edges": [], "variables": {"imported_from": "x"}, "icon": "bolt"})
    assert workflow.variables["imported_from"] == "x"
    assert workflow.variables["imported_from_"]["fields"] == {"icon": "bolt"}


def test_numbers_as_ids_become_strings_on_both_sides(read: Read) -> None:
    (workflow,) = read(
        {
            "nodes": [{"id": 1, "data": {}}, {"id": 2.0, "parentId": 1, "data": {}}],
            "edges": [{"id": 9, "source": 1, "target": 2, "sourceHandle": 0}],
        }
    )
    assert [node["id"] for node in workflow.nodes] == ["1", "2"]
    assert workflow.nodes[1]["parentId"] == "1"
    assert workflow.edges == [{"id": "9", "source": "1", "target": "2", "sourceHandle": "0"}]
    assert workflow.notes == []


def test_what_is_missing_gets_what_reactflow_assumes(read: Read) -> None:
    document = {"nodes": [{"id": "a"}, {}], "edges": [{"source": "a", "target": "a"}] * 2}
    (workflow,) = read(document)
    assert workflow.nodes == [
        {"id": "a", "type": "default", "data": {}},
        {"id": "node-2", "type": "default", "data": {}},
    ]
    assert [edge["id"] for edge in workflow.edges] == ["edge:a->a", "edge:a->a-2"]
    assert workflow.notes == ["1 node without an id got one", "2 edges without an id got one"]
    assert read(document) == [workflow]


def test_oddities_are_kept_and_noted(read: Read) -> None:
    (workflow,) = read(
        {
            "nodes": [{"id": "a", "data": {}}, {"id": "a", "data": {}, "position": {"x": "left", "y": 0}}],
            "edges": [
                {"id": "e", "source": "a", "target": "gone"},
                {"id": "e", "source": "a", "target": "a"},
            ],
        }
    )
    assert len(workflow.nodes) == len(workflow.edges) == 2
    assert workflow.notes == [
        "1 position that was no pair of numbers left out",
        "1 dangling edge kept: an end is no node of this workflow",
        "1 duplicate node id kept: 'a'",
        "1 duplicate edge id kept: 'e'",
    ]


def test_a_name_is_cut_to_what_the_store_takes(read: Read) -> None:
    (workflow,) = read({"nodes": [], "edges": [], "name": "n" * 300})
    assert workflow.name == "n" * 255
    assert workflow.notes == ["the name was cut to 255 characters"]


def test_a_langflow_project_is_one_workflow_a_flow(read: Read) -> None:
    flow = {"data": {"nodes": NODES, "edges": EDGES, "viewport": {"zoom": 1}}, "endpoint_name": None}
    workflows = read({"flows": [{**flow, "name": "One"}, flow]})
    assert [workflow.name for workflow in workflows] == ["One", "My flow 2"]
    assert workflows[0].variables["imported_from"] == {
        "format": "langflow",
        "fields": {"viewport": {"zoom": 1}},
    }


def test_flowise_use_cases_become_tags(read: Read) -> None:
    (workflow,) = read({"nodes": [FLOWISE_NODE], "edges": [], "usecases": ["Agents"], "badge": "NEW"})
    assert workflow.tags == ["Agents"]
    assert workflow.variables["imported_from"]["fields"] == {"badge": "NEW"}


def test_invokeai_tags_are_split_at_commas(read: Read) -> None:
    (workflow,) = read(
        {"nodes": [], "edges": [], "meta": {}, "exposedFields": [], "tags": "sd1.5, upscaling,"}
    )
    assert workflow.tags == ["sd1.5", "upscaling"]


def test_chainforge_results_of_earlier_runs_are_left_out(read: Read) -> None:
    (workflow,) = read({"flow": {"nodes": NODES, "edges": EDGES}, "cache": {"one.json": {}, "two.json": {}}})
    assert workflow.notes == ["2 cached results of earlier runs left out"]
    assert workflow.variables == {}
