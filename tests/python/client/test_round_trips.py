"""What goes over the wire: one round trip a call, whatever comes of it."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterator

import psycopg
import pytest
from psycopg_pool import ConnectionPool

from tests.conftest import NewUser
from tests.python.client.relay import Relay, relayed
from workflow_sessions import AsyncWorkflowSessions, NotFoundError, WorkflowSessions


@pytest.fixture
def relay(database: str) -> Iterator[Relay]:
    with relayed(database) as relay:
        yield relay


@pytest.fixture(params=[True, False], ids=["prepared", "not prepared"])
def client(relay: Relay, new_user: NewUser, request: pytest.FixtureRequest) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(
        relay.dsn, user_id=new_user(), prepared_statements=request.param
    ) as signed_in:
        yield signed_in


def round_trips(relay: Relay, work: Callable[[], object]) -> int:
    relay.reset()
    work()
    return relay.round_trips


def refused(client: WorkflowSessions) -> None:
    with pytest.raises(NotFoundError):
        client.call("get_workflow", workflow_id=uuid.uuid4())


def test_a_call_is_one_round_trip(relay: Relay, client: WorkflowSessions) -> None:
    made = client.call("create_workflow", name="N")["id"]
    for _ in range(10):  # the statement is prepared on the way
        assert round_trips(relay, lambda: client.call("get_workflow", workflow_id=made)) == 1
        assert relay.messages.count("S") == 1
        assert "Q" not in relay.messages
        assert "H" not in relay.messages  # a pooler would keep a server for a Flush after the Sync
    assert ("P" in relay.messages) == (client.transport._prepare is False)  # type: ignore[attr-defined]


def test_a_call_that_fails_is_one_round_trip(relay: Relay, client: WorkflowSessions) -> None:
    for _ in range(10):
        assert round_trips(relay, lambda: refused(client)) == 1
        assert relay.messages[-1] == "S"


def test_a_list_of_many_rows_is_one_round_trip(relay: Relay, client: WorkflowSessions) -> None:
    for number in range(100):
        client.call("create_workflow", name=f"N {number}", description="d" * 2000)
    assert round_trips(relay, lambda: client.call("list_workflows", page_size=100)) == 1


def test_raw_sql_is_one_round_trip(relay: Relay, client: WorkflowSessions) -> None:
    assert round_trips(relay, lambda: client.query("select name from workflow_sessions")) == 1


def test_a_transaction_is_one_more_than_its_calls(relay: Relay, client: WorkflowSessions) -> None:
    def three() -> None:
        with client.transaction():
            for number in range(3):
                client.call("create_workflow", name=f"N {number}")

    assert round_trips(relay, three) == 4


def test_a_transaction_without_calls_sends_nothing(relay: Relay, client: WorkflowSessions) -> None:
    def nothing() -> None:
        with client.transaction(), client.transaction():
            pass

    assert round_trips(relay, nothing) == 0


def test_a_savepoint_comes_with_its_first_call(relay: Relay, client: WorkflowSessions) -> None:
    def nested() -> None:
        with client.transaction():
            client.call("create_workflow", name="a")
            with client.transaction():
                client.call("create_workflow", name="b")

    assert round_trips(relay, nested) == 4  # two calls, RELEASE, COMMIT


def test_a_connection_that_is_not_in_autocommit_is_one_round_trip(relay: Relay, new_user: NewUser) -> None:
    with psycopg.connect(relay.dsn) as connection:
        client = WorkflowSessions.connect(connection, user_id=new_user())
        assert round_trips(relay, lambda: client.call("create_workflow", name="N")) == 1
        assert not connection.autocommit


def test_a_call_over_a_pool_is_one_round_trip(relay: Relay, new_user: NewUser) -> None:
    with ConnectionPool(relay.dsn, min_size=1, max_size=1, open=True) as pool:
        pool.wait()
        client = WorkflowSessions.connect(pool, user_id=new_user())
        assert round_trips(relay, lambda: client.call("create_workflow", name="N")) == 1
        assert round_trips(relay, lambda: refused(client)) == 1


def test_an_asynchronous_call_is_one_round_trip(relay: Relay, new_user: NewUser) -> None:
    async def work() -> list[int]:
        async with await AsyncWorkflowSessions.connect(relay.dsn, user_id=new_user()) as client:
            counts = []
            for _ in range(10):
                relay.reset()
                await client.call("create_workflow", name="N")
                counts.append(relay.round_trips)
            relay.reset()
            async with client.transaction():
                await client.call("create_workflow", name="N")
                await client.call("list_workflows")
            return [*counts, relay.round_trips]

    assert asyncio.run(work()) == [1] * 10 + [3]
