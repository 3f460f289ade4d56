# ruff: noqa: PT012 (whole transactions fail here)
"""Several calls in one transaction: together or not at all, with savepoints in it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg_pool import ConnectionPool

from tests.conftest import NewUser
from workflow_sessions import AsyncWorkflowSessions, DatabaseError, InvalidInputError, WorkflowSessions


@pytest.fixture(params=["connection", "pool"])
def client(request: pytest.FixtureRequest, database: str, new_user: NewUser) -> Iterator[WorkflowSessions]:
    user_id = new_user()
    if request.param == "connection":
        with WorkflowSessions.connect(database, user_id=user_id) as signed_in:
            yield signed_in
    else:
        with ConnectionPool(database, min_size=1, max_size=2, open=True) as pool:
            yield WorkflowSessions.connect(pool, user_id=user_id)


def names(client: WorkflowSessions) -> set[str]:
    return {row["name"] for row in client.call("list_workflows")}


def create(client: WorkflowSessions, name: str) -> Any:
    return client.call("create_workflow", name=name)


def test_calls_land_together(client: WorkflowSessions) -> None:
    with client.transaction():
        create(client, "a")
        create(client, "b")
        assert names(client) == {"a", "b"}
    assert names(client) == {"a", "b"}


def test_an_exception_undoes_all(client: WorkflowSessions) -> None:
    with pytest.raises(KeyError), client.transaction():
        create(client, "a")
        raise KeyError
    assert names(client) == set()


def test_a_call_that_fails_undoes_all(client: WorkflowSessions) -> None:
    with pytest.raises(InvalidInputError), client.transaction():
        create(client, "a")
        create(client, "")
    assert names(client) == set()


def test_a_failure_that_is_swallowed_is_still_told(client: WorkflowSessions) -> None:
    with pytest.raises(DatabaseError, match="nothing of it is kept") as raised, client.transaction():
        create(client, "a")
        with pytest.raises(InvalidInputError):
            create(client, "")
    assert raised.value.sqlstate == "25P02"
    assert names(client) == set()


def test_calls_after_one_that_failed_fail_too(client: WorkflowSessions) -> None:
    with pytest.raises(DatabaseError) as raised, client.transaction():
        with pytest.raises(InvalidInputError):
            create(client, "")
        create(client, "a")
    assert raised.value.sqlstate == "25P02"


def test_an_inner_one_is_a_savepoint(client: WorkflowSessions) -> None:
    with client.transaction():
        create(client, "a")
        with pytest.raises(InvalidInputError), client.transaction():
            create(client, "b")
            create(client, "")
        with client.transaction():
            create(client, "c")
            with pytest.raises(KeyError), client.transaction(), client.transaction():
                create(client, "d")
                raise KeyError
        create(client, "e")
    assert names(client) == {"a", "c", "e"}


def test_an_inner_one_may_come_first(client: WorkflowSessions) -> None:
    with client.transaction():
        with pytest.raises(InvalidInputError), client.transaction():
            create(client, "")
        create(client, "a")
    assert names(client) == {"a"}


def test_rollback_ends_it_quietly(client: WorkflowSessions) -> None:
    with client.transaction():
        create(client, "a")
        raise psycopg.Rollback
    assert names(client) == set()


def test_what_the_program_raises_stays_what_it_is(client: WorkflowSessions, database: str) -> None:
    with (
        pytest.raises(psycopg.errors.DivisionByZero),
        client.transaction(),
        psycopg.connect(database) as another,
    ):
        create(client, "a")
        another.execute("select 1 / 0")
    assert names(client) == set()


def test_several_users_may_act_in_one(client: WorkflowSessions, new_user: NewUser) -> None:
    other = client.as_user(new_user())
    with pytest.raises(KeyError), client.transaction():
        create(client, "mine")
        create(other, "theirs")
        assert (names(client), names(other)) == ({"mine"}, {"theirs"})
        with pytest.raises(InvalidInputError), other.transaction():
            create(other, "")
        # Going back to the savepoint went back to the role of then.
        assert (names(other), names(client)) == ({"theirs"}, {"mine"})
        raise KeyError
    assert (names(client), names(other)) == (set(), set())


def test_a_typed_method_is_a_call_in_it_too(client: WorkflowSessions) -> None:
    with pytest.raises(KeyError), client.transaction():
        assert client.create_workflow(name="a", nodes=[{"id": "x"}]).name == "a"
        raise KeyError
    assert names(client) == set()


def test_it_is_that_of_the_task(database: str, new_user: NewUser) -> None:
    user_id = new_user()

    async def work() -> set[str]:
        async with await AsyncWorkflowSessions.connect(database, user_id=user_id) as client:

            async def another() -> None:
                await client.call("create_workflow", name="another")

            async def undone() -> None:
                async with client.transaction():
                    await client.call("create_workflow", name="undone")
                    # Tasks that are started within take part, and take turns.
                    await asyncio.gather(
                        *(client.call("create_workflow", name=f"undone {n}") for n in range(5))
                    )
                    await asyncio.sleep(0.05)
                    raise KeyError

            results = await asyncio.gather(undone(), another(), return_exceptions=True)
            assert isinstance(results[0], KeyError)
            return {row["name"] for row in await client.call("list_workflows")}

    assert asyncio.run(work()) == {"another"}


def test_a_task_that_outlives_it_is_refused(database: str, new_user: NewUser) -> None:
    async def work() -> None:
        async with await AsyncWorkflowSessions.connect(database, user_id=new_user()) as client:

            async def later() -> None:
                await asyncio.sleep(0.05)
                await client.call("create_workflow", name="late")

            async with client.transaction():
                await client.call("create_workflow", name="a")
                task = asyncio.create_task(later())
            with pytest.raises(DatabaseError, match="over"):
                await task

    asyncio.run(work())
