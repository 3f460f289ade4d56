"""What a canvas or a program hands over as nodes and edges, and how it comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timezone
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel, Field

from tests.conftest import NewUser
from workflow_sessions import InvalidInputError, WorkflowSessions, reactflow

NODES: list[dict[str, Any]] = [
    {"id": "a", "type": "input", "position": {"x": 0, "y": 12.5}, "data": {"label": "Ä"}, "selected": True},
    {"id": "b", "position": {"x": 250, "y": 0}, "data": {}, "measured": {"width": 150, "height": 40}},
]
EDGES = [{"id": "a-b", "source": "a", "target": "b", "sourceHandle": None, "animated": True}]
CANVAS = {"nodes": NODES, "edges": EDGES, "viewport": {"x": 1, "y": 2, "zoom": 0.5}}
PARTS = {"nodes": NODES, "edges": EDGES}


class Side(Enum):
    LEFT = "left"


class Position(BaseModel):
    x: float
    y: float


class Node(BaseModel):
    id: str
    position: Position
    parent_id: str | None = Field(None, alias="parentId")
    data: dict[str, Any] = {}


class Edge(BaseModel):
    id: str
    source: str
    target: str


class Flow(BaseModel):
    nodes: list[Node]
    edges: list[Edge]
    viewport: Any = None


NODE = Node(
    id="a",
    position=Position(x=1, y=2),
    parentId="p",
    data={"side": Side.LEFT, "at": datetime(2026, 1, 2, tzinfo=timezone.utc), "more": Position(x=3, y=4)},
)
NODE_AS_JSON = {
    "id": "a",
    "position": {"x": 1.0, "y": 2.0},
    "parentId": "p",
    "data": {"side": "left", "at": "2026-01-02T00:00:00Z", "more": {"x": 3.0, "y": 4.0}},
}
EDGE = Edge(id="e", source="a", target="a")


@pytest.fixture
def client(database: str, new_user: NewUser) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, user_id=new_user()) as signed_in:
        yield signed_in


@pytest.mark.parametrize(
    "source",
    [CANVAS, json.dumps(CANVAS), json.dumps(CANVAS).encode(), json.dumps(CANVAS, ensure_ascii=False)],
    ids=["dictionary", "text", "bytes", "text beyond ASCII"],
)
def test_nodes_and_edges_stay_as_they_are(source: Any) -> None:
    assert reactflow(source) == PARTS


def test_what_is_given_is_not_changed() -> None:
    taken = reactflow(CANVAS)
    taken["nodes"].clear()
    assert len(NODES) == 2


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", "the text is empty"),
        ("{", "the text is not JSON (line 1, column 2"),
        ('{"nodes": [], "nodes": [1], "edges": []}', 'the key "nodes" occurs more than once'),
        (r'{"nodes": [{"id": "\u0000"}], "edges": []}', "$.nodes[0].id holds the character \\u0000"),
        ('{"nodes": [NaN], "edges": []}', "the number at $.nodes[0] is NaN"),
        ("\ud800", "not UTF-8"),
        ("[" * 100_000, "more than 200 levels deep"),
        ("[]", "a list without a list of nodes"),
        ("null", "a NoneType without a list of nodes"),
        ({"nodes": []}, "a dict without a list of edges"),
        ({"nodes": {}, "edges": []}, "a dict without a list of nodes"),
        ({"nodes": "abc", "edges": []}, "a dict without a list of nodes"),
        ({"nodes": [{"id": "a"}, "b"], "edges": []}, "$.nodes[1] should be an object and is a str"),
        ({"nodes": [], "edges": [None]}, "$.edges[0] should be an object and is a NoneType"),
        (NODE, "a Node without a list of nodes"),
    ],
)
def test_anything_else_is_refused_in_one_line(source: Any, reason: str) -> None:
    with pytest.raises(ValueError, match="This is no ReactFlow JSON") as refused:
        reactflow(source)
    assert reason in str(refused.value)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300


def test_a_canvas_comes_back_as_it_was(client: WorkflowSessions) -> None:
    row = client.create_workflow(name="Momentum", **reactflow(json.dumps(CANVAS)))
    assert (row.nodes, row.edges, row.variables) == (NODES, EDGES, {})


def test_looking_elsewhere_makes_no_version(client: WorkflowSessions) -> None:
    row = client.create_workflow(name="Momentum", **reactflow(CANVAS))
    moved = CANVAS | {"viewport": {"x": 900, "y": 0, "zoom": 2}}
    assert client.create_version(workflow_id=row.workflow_id, **reactflow(moved)).version == 1


def test_the_row_of_another_workflow_is_a_canvas(client: WorkflowSessions) -> None:
    first = client.create_workflow(name="One", **reactflow(CANVAS))
    second = client.create_workflow(name="Two", **reactflow(first))
    assert second.nodes == first.nodes
    assert second.workflow_id != first.workflow_id


def test_models_are_written_by_their_aliases(client: WorkflowSessions) -> None:
    row = client.create_workflow(name="Models", nodes=[NODE, {"id": "b", "data": NODE}], edges=[EDGE])
    assert row.nodes == [NODE_AS_JSON, {"id": "b", "data": NODE_AS_JSON}]
    assert row.edges == [{"id": "e", "source": "a", "target": "a"}]


def test_a_model_of_the_whole_canvas(client: WorkflowSessions) -> None:
    flow = Flow(nodes=[NODE], edges=[EDGE], viewport={"zoom": 1})
    row = client.create_workflow(name="Flow", **reactflow(flow))
    assert row.nodes == [NODE_AS_JSON]


def test_models_as_outputs_and_variables(client: WorkflowSessions) -> None:
    row = client.create_workflow(name="Values", variables={"origin": Position(x=0, y=1)}, trigger=EDGE)
    assert row.variables == {"origin": {"x": 0, "y": 1}}
    assert row.trigger == {"id": "e", "source": "a", "target": "a"}
    run = client.start_execution(workflow_id=row.workflow_id)
    client.complete_execution(execution_id=run, outputs={"a": NODE})
    assert client.get_execution(execution_id=run).outputs == {"a": NODE_AS_JSON}


def test_the_place_of_a_wrong_node_is_said_by_the_server(client: WorkflowSessions) -> None:
    with pytest.raises(InvalidInputError) as refused:
        client.create_workflow(name="Wrong", **reactflow({"nodes": [{"id": "a"}, {"id": 7}], "edges": []}))
    assert "nodes[1].id" in refused.value.detail


def test_lists_from_the_server_are_tables(client: WorkflowSessions) -> None:
    made = client.create_workflow(name="Momentum <b>", tags=["a"], **reactflow(CANVAS))
    assert isinstance(made.workflow_id, UUID)
    rows: Any = client.list_workflows()
    assert rows == list(rows)
    assert "Momentum &lt;b&gt;" in rows._repr_html_()
    assert "<svg" in client.get_workflow(workflow_id=made.workflow_id)._repr_html_()


def test_a_run_is_shown_as_it_ran(client: WorkflowSessions) -> None:
    made = client.create_workflow(name="Momentum", **reactflow(CANVAS))
    run = client.start_execution(workflow_id=made.workflow_id)
    client.update_workflow(workflow_id=made.workflow_id, nodes=[], edges=[])
    failure = {"nodeId": "b", "nodeType": "step", "error": "503", "timestamp": 1}
    client.complete_execution(execution_id=run, status="failed", outputs={"a": 1}, errors=[failure])
    html = client.get_execution(execution_id=run)._repr_html_()
    assert "✓ Ä" in html
    assert "✗ b" in html
    assert "2 nodes, 1 edge" in html
