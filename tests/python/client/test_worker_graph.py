"""A worker with functions by type of node walks the graph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.concurrency.working import lapse
from tests.conftest import NewUser
from workflow_sessions import ClaimedRun, GraphNode, Worker, WorkflowSessions
from workflow_sessions.graphs import GraphError, in_order, types_of

DIAMOND = ["a-b", "a-c", "b-d", "c-d"]


def drawn(edges: list[str], **types: Any) -> dict[str, Any]:
    """Nodes by their types, and edges between them."""
    return {
        "nodes": [{"id": key, "type": value, "data": {"is": key}} for key, value in types.items()],
        "edges": [{"id": edge, "source": edge[0], "target": edge[2]} for edge in edges],
    }


@pytest.fixture
def client(database: str, new_user: NewUser) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, user_id=new_user()) as connected:
        yield connected


def ran(client: WorkflowSessions, definition: dict[str, Any], handlers: Any) -> dict[str, Any]:
    """The run of a workflow, after a worker has worked on it."""
    workflow = client.create_workflow(name="Drawn", **definition)
    run = client.enqueue_execution(workflow_id=workflow.id)
    Worker(client, handlers).run(until_idle=True)
    found: dict[str, Any] = client.call("get_execution", execution_id=run)
    return found


def test_each_node_gets_what_those_before_it_gave(client: WorkflowSessions) -> None:
    order: list[str] = []

    def add(node: GraphNode) -> int:
        order.append(node.id)
        assert node.data == {"is": node.id}
        return 1 + int(sum(node.inputs.values()))

    found = ran(client, drawn(DIAMOND, d="add", c="add", b="add", a="add"), {"add": add})
    assert (order[0], order[-1]) == ("a", "d")
    assert found["outputs"] == {"a": 1, "b": 2, "c": 2, "d": 5}
    assert found["nodes_executed"] == 4


def test_a_node_that_fails_is_named_and_nothing_after_it_runs(client: WorkflowSessions) -> None:
    def fail(node: GraphNode) -> None:
        raise ValueError("no money")

    handlers = {"buy": fail, "feed": lambda _: 1}
    found = ran(client, drawn(["a-b", "b-c"], a="feed", b="buy", c="feed"), handlers)
    assert found["status"] == "failed"
    assert [(each["nodeId"], each["nodeType"], each["error"]) for each in found["errors"]] == [
        ("b", "buy", "ValueError: no money")
    ]
    assert found["outputs"] == {"a": 1}


def test_nodes_of_a_type_without_a_function_are_passed_over_where_that_was_said(
    client: WorkflowSessions,
) -> None:
    handlers = {"feed": lambda node: sorted(node.inputs), "note": None}
    found = ran(client, drawn(["a-b", "b-c"], a="feed", b="note", c="feed"), handlers)
    assert found["outputs"] == {"a": [], "c": []}


def test_an_unknown_type_fails_the_run_before_anything_is_done(client: WorkflowSessions) -> None:
    found = ran(client, drawn([], a="feed", b="order"), {"feed": lambda _: 1})
    assert found["error_message"].startswith("GraphError: This worker has no handler for nodes of type order")
    assert found["outputs"] == {}


@pytest.mark.parametrize("handlers", [None, "order", {"feed": print, "order": "order"}])
def test_what_is_no_function_is_refused_before_it_fails_runs(client: WorkflowSessions, handlers: Any) -> None:
    with pytest.raises(TypeError, match="A handler is a function, not "):
        Worker(client, handlers)


def test_a_cycle_fails_the_run_and_says_where(client: WorkflowSessions) -> None:
    found = ran(client, drawn(["a-b", "b-a"], a="feed", b="feed"), {"feed": lambda _: 1})
    assert "The graph has a cycle" in found["error_message"]
    assert "a → b → a" in found["error_message"] or "b → a → b" in found["error_message"]


def test_a_second_attempt_goes_on_where_the_first_was_lost(
    client: WorkflowSessions, superuser: psycopg.Connection[Any]
) -> None:
    calls: list[tuple[str, int]] = []

    def step(node: GraphNode) -> Any:
        run = node.run
        assert isinstance(run, ClaimedRun)
        calls.append((node.id, run.attempt))
        if node.id == "b" and run.attempt == 1:
            # As if the machine had died here.
            lapse(superuser, run.id)
            client.claim_executions(worker_id="dies", batch_size=1)
            lapse(superuser, run.id)
        return {"of": node.id, "after": node.inputs}

    found = ran(client, drawn(["a-b", "b-c"], a="step", b="step", c="step"), {"step": step})
    assert calls == [("a", 1), ("b", 1), ("b", 3), ("c", 3)]
    assert found["outputs"]["c"]["after"]["b"] == {"of": "b", "after": {"a": {"of": "a", "after": {}}}}
    assert (found["status"], found["attempt"]) == ("completed", 3)


def test_edges_that_lead_nowhere_and_twice_the_same_way_change_nothing() -> None:
    definition = drawn(["a-b", "a-b", "a-z", "z-b"], a="x", b="x")
    assert [(node["id"], before) for node, before in in_order(**definition)] == [("a", []), ("b", ["a"])]


def test_a_node_that_feeds_itself_is_a_cycle() -> None:
    with pytest.raises(GraphError):
        in_order(**drawn(["a-a"], a="x"))


def test_types_that_no_result_can_carry_are_left_out() -> None:
    types = {"a": "x", "b": "", "c": "y" * 256, "d": 3, "e": None, "f": {}}
    assert types_of(drawn([], **types)["nodes"]) == {"a": "x"}


class CountedId(str):
    """An id that knows how often it is compared with another one."""

    comparisons = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        CountedId.comparisons += 1
        return str.__eq__(self, other)


def test_a_node_that_very_many_feed_costs_no_more_than_its_edges() -> None:
    nodes = [{"id": CountedId(number)} for number in range(2000)]
    edges = [
        {"source": CountedId(number % 2000), "target": "0"} for number in range(1, 6000) if number % 2000
    ]
    assert in_order(nodes, edges)[-1] == (nodes[0], [node["id"] for node in nodes[1:]])
    assert CountedId.comparisons < 20 * len(edges)


def test_a_cycle_that_is_long_is_named_in_short() -> None:
    nodes = [{"id": f"{number:0>1000}"} for number in range(1000)]
    edges = [
        {"source": node["id"], "target": following["id"]}
        for node, following in zip(nodes, [*nodes[1:], nodes[0]], strict=True)
    ]
    with pytest.raises(GraphError, match="The graph has a cycle") as refused:
        in_order(nodes, edges)
    assert len(str(refused.value)) < 1000
