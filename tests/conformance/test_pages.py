"""Each iter_ method gives the rows of its list, page after page, in all four ways."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from tests.conformance.world import People, World
from workflow_sessions import AsyncWorkflowSessions, WorkflowSessions

NUMBER = 5
LISTS: dict[str, tuple[str, dict[str, Any]]] = {
    "iter_workflows": ("list_workflows", {"order_by": "name"}),
    "iter_templates": ("list_templates", {}),
    "iter_find_node_usage": ("find_node_usage", {"node_type": "order"}),
    "iter_search_workflows": ("search_workflows", {"query": "momentum", "scope": "own"}),
    "iter_node_type_rules": ("list_node_type_rules", {}),
    "iter_executions": ("list_executions", {}),
    "iter_failing_workflows": ("list_failing_workflows", {"minimum_runs": 1}),
    "iter_node_results": ("list_node_results", {}),
    "iter_slow_workflows": ("list_slow_workflows", {"minimum_runs": 1}),
    "iter_workflow_schedules": ("list_workflow_schedules", {}),
}
ORDER_BY_NATURE = {"iter_slow_workflows": "the clock says how long the runs took"}
"""Lists whose order differs from one way to the other, and why."""


@pytest.mark.parametrize("kind", [WorkflowSessions, AsyncWorkflowSessions])
def test_every_iterator_is_tried(kind: type) -> None:
    assert {name for name in dir(kind) if name.startswith("iter_")} == LISTS.keys()


@pytest.mark.parametrize("iterator", LISTS)
def test_rows_come_page_after_page(iterator: str, world: World) -> None:
    function, arguments = LISTS[iterator]

    def case(people: People) -> None:
        run_id = fill(people)
        given = {"execution_id": run_id} if function == "list_node_results" else arguments
        rows = [content(row) for row in getattr(people.client, function)(**given, page_size=100)]
        assert len(rows) == NUMBER
        for page_size in (1, 2, NUMBER, NUMBER + 1):
            found = getattr(people.client, iterator)(**given, page_size=page_size)
            assert [content(row) for row in found] == rows
        if iterator in ORDER_BY_NATURE:
            people.outcome.clear()

    world.play(case)


def content(row: Any) -> dict[str, Any]:
    return {name: value for name, value in dict(row).items() if name != "next_cursor"}


def fill(people: People) -> UUID:
    """Give the client so many of everything that is listed; the answer is the last run."""
    client = people.client
    for number in range(NUMBER):
        workflow = client.create_workflow(
            name=f"Momentum {number}", nodes=[{"id": "buy", "type": "order"}], is_template=True
        )
        client.set_workflow_schedule(workflow_id=workflow.id, cron="0 9 * * *")
        client.set_node_type_rule(node_type=f"order {number}")
        run_id: UUID = client.start_execution(workflow_id=workflow.id)
        for attempt in range(1, NUMBER + 1):
            client.record_node_result(execution_id=run_id, node_id="buy", attempt=attempt)
        client.complete_execution(execution_id=run_id, status="failed")
    return run_id
