# ruff: noqa: PT012 (whole transactions fail here)
"""Connections that end, and calls that fail for a moment: repeated where that is safe, and nowhere else."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg_pool import ConnectionPool

from tests.conftest import NewUser
from tests.python.client.probes import FAILS, MISSING, READS_SLOWLY, WAITS, attempts, probes
from tests.python.client.relay import relayed
from workflow_sessions import (
    AsyncWorkflowSessions,
    ConnectionLostError,
    DatabaseError,
    WorkflowSessions,
)

Superuser = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture
def superuser(superuser: Superuser) -> Iterator[Superuser]:
    with probes(superuser):
        yield superuser


@pytest.fixture
def user_id(new_user: NewUser) -> uuid.UUID:
    return new_user()


@pytest.fixture
def client(database: str, user_id: uuid.UUID) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, user_id=user_id) as signed_in:
        yield signed_in


def end(superuser: Superuser, pid: int) -> None:
    """End a connection, and return when it is gone."""
    superuser.execute("select pg_terminate_backend(%s, 10000)", [pid])


def pid_of(client: WorkflowSessions) -> int:
    return client.connection.info.backend_pid


def ended_while_at_work(superuser: Superuser, call: Callable[[], object]) -> Future[object]:
    """Begin a call, end its connection when the server is at it, and give what came of it."""
    with ThreadPoolExecutor() as threads:
        outcome = threads.submit(call)
        deadline = time.monotonic() + 20
        ended = 0
        while not ended and time.monotonic() < deadline:
            ended = superuser.execute(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                " where wait_event = 'PgSleep' and datname = current_database()"
            ).rowcount
            time.sleep(0.01)
    return outcome


def test_a_connection_that_ended_between_calls_is_opened_again(
    client: WorkflowSessions, superuser: Superuser
) -> None:
    before = pid_of(client)
    end(superuser, before)
    # Nothing was sent on the dead connection, so a write is as safe as a read.
    assert client.call("create_workflow", name="After")["name"] == "After"
    assert pid_of(client) != before


def test_a_read_is_repeated_on_a_new_connection(client: WorkflowSessions, superuser: Superuser) -> None:
    outcome = ended_while_at_work(superuser, lambda: client.transport.call(READS_SLOWLY, {"times": 1}))
    assert outcome.result() == 2


def test_a_write_is_not_repeated_and_says_that_it_may_be_done(
    client: WorkflowSessions, superuser: Superuser
) -> None:
    outcome = ended_while_at_work(superuser, lambda: client.transport.call(WAITS, {"times": 1}))
    with pytest.raises(ConnectionLostError, match="may have been done") as raised:
        outcome.result()
    assert raised.value.may_have_been_done
    assert isinstance(raised.value.__cause__, psycopg.Error)
    assert attempts(superuser) == 1
    assert client.call("list_workflows") == []


def test_a_write_whose_answer_is_lost_is_done_once(
    database: str, user_id: uuid.UUID, client: WorkflowSessions
) -> None:
    with (
        relayed(database) as relay,
        WorkflowSessions.connect(relay.dsn, user_id=user_id) as through,
    ):
        relay.cut_at_answer(b"Kept")
        with pytest.raises(ConnectionLostError) as raised:
            through.call("create_workflow", name="Kept")
        assert raised.value.may_have_been_done
        assert [row["name"] for row in client.call("list_workflows")] == ["Kept"]
        assert [row["name"] for row in through.call("list_workflows")] == ["Kept"]


def test_a_read_whose_answer_is_lost_is_asked_again(
    database: str, user_id: uuid.UUID, client: WorkflowSessions
) -> None:
    client.call("create_workflow", name="Kept")
    with (
        relayed(database) as relay,
        WorkflowSessions.connect(relay.dsn, user_id=user_id) as through,
    ):
        relay.cut_at_answer(b"Kept")
        assert [row["name"] for row in through.call("list_workflows")] == ["Kept"]


def test_without_retries_nothing_is_repeated(database: str, user_id: uuid.UUID, superuser: Superuser) -> None:
    with WorkflowSessions.connect(database, user_id=user_id, retries=0) as client:
        outcome = ended_while_at_work(superuser, lambda: client.transport.call(READS_SLOWLY, {"times": 1}))
        with pytest.raises(ConnectionLostError):
            outcome.result()
        with pytest.raises(DatabaseError):
            client.transport.call(FAILS, {"sqlstate": "40001", "times": 2})
    assert attempts(superuser) == 2


def test_the_callers_connection_is_never_replaced(
    database: str, user_id: uuid.UUID, superuser: Superuser
) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        client = WorkflowSessions.connect(connection, user_id=user_id)
        end(superuser, pid_of(client))
        for _ in range(2):
            with pytest.raises(ConnectionLostError) as raised:
                client.call("list_workflows")
            assert not raised.value.may_have_been_done


def test_a_pool_whose_connections_have_all_ended_goes_on(
    database: str, user_id: uuid.UUID, superuser: Superuser
) -> None:
    with ConnectionPool(database, min_size=4, max_size=4, open=True) as pool:
        pool.wait()
        client = WorkflowSessions.connect(pool, user_id=user_id)
        superuser.execute(
            "select pg_terminate_backend(pid, 10000) from pg_stat_activity"
            " where datname = current_database()"
            " and pid <> pg_backend_pid() and backend_type = 'client backend'"
        )
        for number in range(8):
            client.call("create_workflow", name=f"N {number}")
        assert len(client.call("list_workflows")) == 8
        outcome = ended_while_at_work(superuser, lambda: client.transport.call(READS_SLOWLY, {"times": 1}))
        assert outcome.result() == 2


def test_nobody_there_is_an_error_that_says_so(user_id: uuid.UUID, client: WorkflowSessions) -> None:
    for dsn in ("host=127.0.0.1 port=1", "host=/nowhere"):
        with pytest.raises(ConnectionLostError, match="not done") as raised:
            WorkflowSessions.connect(dsn, user_id=user_id)
        assert not raised.value.may_have_been_done
    client.close()
    with pytest.raises(ConnectionLostError, match="closed"):
        client.call("list_workflows")


def test_an_exhausted_pool_is_an_error_that_says_so(database: str, user_id: uuid.UUID) -> None:
    with ConnectionPool(database, min_size=1, max_size=1, timeout=0.1, open=True) as pool:
        pool.wait()
        client = WorkflowSessions.connect(pool, user_id=user_id, retries=0)
        with pool.connection(), pytest.raises(ConnectionLostError) as raised:
            client.call("create_workflow", name="N")
        assert not raised.value.may_have_been_done
        client.call("create_workflow", name="N")


@pytest.mark.parametrize("sqlstate", ["40001", "40P01"])
def test_what_was_rolled_back_for_a_moment_is_repeated(
    sqlstate: str, client: WorkflowSessions, superuser: Superuser
) -> None:
    assert client.transport.call(FAILS, {"sqlstate": sqlstate, "times": 3}) == 4
    with pytest.raises(DatabaseError) as raised:
        client.transport.call(FAILS, {"sqlstate": sqlstate, "times": 100})
    assert raised.value.sqlstate == sqlstate
    assert attempts(superuser) == 4 + 4


@pytest.mark.parametrize("sqlstate", ["P0001", "57014", "55P03", "PT409"])
def test_other_errors_are_not_repeated(sqlstate: str, client: WorkflowSessions, superuser: Superuser) -> None:
    with pytest.raises(Exception, match="attempt 1"):
        client.transport.call(FAILS, {"sqlstate": sqlstate, "times": 1})
    assert attempts(superuser) == 1


def test_nothing_is_repeated_in_a_transaction(client: WorkflowSessions, superuser: Superuser) -> None:
    with pytest.raises(DatabaseError), client.transaction():
        client.transport.call(FAILS, {"sqlstate": "40001", "times": 1})
    assert attempts(superuser) == 1
    outcome = ended_while_at_work(superuser, lambda: in_a_transaction(client))
    with pytest.raises(ConnectionLostError):
        outcome.result()
    assert client.call("list_workflows") == []


def in_a_transaction(client: WorkflowSessions) -> None:
    with client.transaction():
        client.call("create_workflow", name="Undone")
        client.transport.call(READS_SLOWLY, {"times": 100})


def test_a_connection_that_ends_between_the_calls_of_a_transaction_ends_it(
    client: WorkflowSessions, superuser: Superuser
) -> None:
    with pytest.raises(ConnectionLostError), client.transaction():
        client.call("create_workflow", name="Undone")
        end(superuser, pid_of(client))
        client.call("create_workflow", name="Undone")
    assert client.call("list_workflows") == []


def test_a_commit_whose_answer_is_lost_says_that_it_may_be_done(
    database: str, user_id: uuid.UUID, client: WorkflowSessions
) -> None:
    with relayed(database) as relay, WorkflowSessions.connect(relay.dsn, user_id=user_id) as through:
        with pytest.raises(ConnectionLostError) as raised, through.transaction():
            through.call("create_workflow", name="Kept")
            relay.cut_at_answer(b"COMMIT")
        assert raised.value.may_have_been_done
    assert [row["name"] for row in client.call("list_workflows")] == ["Kept"]


def test_statements_that_the_server_has_forgotten_are_prepared_again(
    client: WorkflowSessions, superuser: Superuser
) -> None:
    for _ in range(8):
        client.call("list_workflows")
    # Past psycopg, as a pooler does, or somebody who resets the session.
    client.connection.pgconn.exec_(b"deallocate all")
    assert client.call("list_workflows") == []
    # What fails before it is parsed does not count as prepared.
    for _ in range(8):
        with pytest.raises(DatabaseError) as raised:
            client.transport.call(MISSING, {})
        assert raised.value.sqlstate == "42883"
    prepared = client.connection.execute("select count(*) from pg_prepared_statements").fetchone()
    assert prepared
    assert prepared[0] < 10


def test_an_asynchronous_call_that_is_cancelled_leaves_nothing_behind(
    database: str, user_id: uuid.UUID, superuser: Superuser
) -> None:
    async def work() -> list[Any]:
        async with await AsyncWorkflowSessions.connect(database, user_id=user_id) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.transport.call(WAITS, {"times": 100}), 0.3)
            await client.call("create_workflow", name="After")
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(slow_transaction(client), 0.3)
            found: list[Any] = await client.call("list_workflows")
            return found

    async def slow_transaction(client: AsyncWorkflowSessions) -> None:
        async with client.transaction():
            await client.call("create_workflow", name="Undone")
            await client.transport.call(WAITS, {"times": 100})

    assert [row["name"] for row in asyncio.run(work())] == ["After"]


def test_asynchronous_reads_are_repeated_and_writes_are_not(
    database: str, user_id: uuid.UUID, superuser: Superuser
) -> None:
    async def work(function: Any) -> Any:
        async with await AsyncWorkflowSessions.connect(database, user_id=user_id) as client:
            return await client.transport.call(function, {"times": 1})

    assert ended_while_at_work(superuser, lambda: asyncio.run(work(READS_SLOWLY))).result() == 2
    superuser.execute("alter sequence public.probe_attempts restart")
    with pytest.raises(ConnectionLostError):
        ended_while_at_work(superuser, lambda: asyncio.run(work(WAITS))).result()
