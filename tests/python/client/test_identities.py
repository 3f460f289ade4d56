"""Who a call is made as: nothing of it survives the call, and nobody is taken for somebody else."""

from __future__ import annotations

import asyncio
import json
import threading
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool, ConnectionPool

from tests.conftest import NewUser
from tests.python.client.probes import IDENTITY, ONLY_AUTHENTICATED, probes
from workflow_sessions import (
    AsyncWorkflowSessions,
    DatabaseError,
    InvalidInputError,
    NotFoundError,
    WorkflowSessions,
)

Superuser = psycopg.Connection[tuple[Any, ...]]
WHO = "select current_user::text, current_setting('role'), current_setting('request.jwt.claims', true)"


@pytest.fixture
def superuser(superuser: Superuser) -> Iterator[Superuser]:
    with probes(superuser):
        yield superuser


def names(client: WorkflowSessions) -> list[str]:
    return [row["name"] for row in client.call("list_workflows", order_by="name", direction="asc")]


def claims_of(client: WorkflowSessions) -> dict[str, Any]:
    role, _, claims = client.transport.call(IDENTITY, {}).partition(" ")
    found: dict[str, Any] = json.loads(claims)
    assert found["role"] == role
    return found


@pytest.mark.parametrize(
    "claim",
    ["it's", 'a "quote"', "\\", "{", "'; drop table workflow_internal.workflows; --", "ü€😀", "%s %(a)s"],
)
def test_claims_arrive_as_they_are(
    claim: str, database: str, new_user: NewUser, superuser: Superuser
) -> None:
    user_id = new_user()
    claims = {"sub": str(user_id), claim: {"nested": [claim, None, 1.5]}}
    with WorkflowSessions.connect(database, user_id=user_id, claims=claims) as client:
        assert claims_of(client) == claims | {"role": "authenticated"}
        assert names(client) == []


def test_claims_that_contradict_are_refused(database: str, new_user: NewUser) -> None:
    one, other = new_user(), new_user()
    contradictions: list[dict[str, Any]] = [
        {"user_id": one, "claims": {"sub": str(other)}},
        {"claims": {"role": "service_role"}},
        {"role": "anon", "claims": {"role": "authenticated"}},
    ]
    for arguments in contradictions:
        with pytest.raises(ValueError, match="The claim"):
            WorkflowSessions.connect(database, **arguments)


@pytest.mark.parametrize("role", ["none", "postgres", "", "authenticator", "Authenticated", "anon'; --"])
def test_no_other_role_can_be_taken(role: str, database: str) -> None:
    with pytest.raises(ValueError, match="The role is one of"):
        WorkflowSessions.connect(database, role=role)


@pytest.mark.parametrize("value", ["'; drop table workflow_internal.workflows; --", "$1", "%s", '"', "\\'"])
def test_values_are_never_sql(value: str, database: str, new_user: NewUser) -> None:
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        made = client.call("create_workflow", name=value, nodes=[{"id": value}], tags=[value, "a,b", "{}"])
        assert (made["name"], made["nodes"], made["tags"]) == (value, [{"id": value}], [value, "a,b", "{}"])
        with pytest.raises(TypeError, match="has no argument"):
            client.call("create_workflow", **{f"name => 'x'); {value}": "N"})
        with pytest.raises(TypeError, match="no function"):
            client.call(f"create_workflow(); {value}")


def test_a_null_character_is_refused(database: str, new_user: NewUser) -> None:
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        with pytest.raises(DatabaseError) as raised:
            client.call("create_workflow", name="a\0b")
        assert raised.value.sqlstate == "22021"
        with pytest.raises(TypeError, match="adapt"):
            client.call("create_workflow", name={"a": 1})
        assert names(client) == []


def test_as_user_and_as_service_share_the_connection(
    database: str, new_user: NewUser, superuser: Superuser
) -> None:
    ada, ben = new_user(), new_user()
    with WorkflowSessions.connect(database, user_id=ada, claims={"app": "x"}) as hers:
        his = hers.as_user(ben)
        hers.call("create_workflow", name="Hers")
        his.call("create_workflow", name="His")
        assert (names(hers), names(his)) == (["Hers"], ["His"])
        assert his.connection is hers.connection
        # What was claimed of the one is not claimed of the other.
        assert claims_of(his) == {"role": "authenticated", "sub": str(ben)}
        service = hers.as_service()
        assert claims_of(service) == {"role": "service_role"}
        assert service.call("create_workflow", name="Given", user_id=ben)["user_id"] == ben
        with service, his:
            pass  # they close nothing that is not theirs
        assert names(hers) == ["Hers"]


def test_an_error_does_not_keep_the_role(database: str, new_user: NewUser) -> None:
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        before = client.connection.execute(WHO).fetchone()
        for _ in range(8):
            with pytest.raises(NotFoundError):
                client.call("get_workflow", workflow_id=uuid.uuid4())
            with pytest.raises(DatabaseError):
                client.query("select 1 / 0")
            with pytest.raises(DatabaseError):
                client.query("this is no sql")
            after = client.connection.execute(WHO).fetchone()
            assert after == before or (before and after == (*before[:2], ""))


def test_a_transaction_that_raw_sql_begins_is_ended(database: str, new_user: NewUser) -> None:
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        before = client.connection.execute(WHO).fetchone()
        with pytest.raises(DatabaseError, match="began a transaction"):
            client.query("begin")
        assert client.connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE
        assert before
        assert client.connection.execute(WHO).fetchone() == (*before[:2], "")
        client.query("commit")
        client.query("set role none")
        assert client.query("select current_user::text as name") == [{"name": "authenticated"}]


def test_the_callers_transaction_goes_on_as_it_was(database: str, new_user: NewUser) -> None:
    user_id = new_user()
    with psycopg.connect(database, row_factory=dict_row) as connection:
        client = WorkflowSessions.connect(connection, user_id=user_id)
        connection.execute("set local role anon")
        connection.execute("select set_config('request.jwt.claims', '{\"a\": 1}', true)")
        before = connection.execute(WHO).fetchone()
        client.call("create_workflow", name="N")
        assert connection.execute(WHO).fetchone() == before
        with pytest.raises(InvalidInputError):
            client.call("create_workflow", name="")
        assert connection.execute(WHO).fetchone() == before
        with client.transaction():
            client.call("create_workflow", name="O")
            client.as_service().call("list_templates")
        assert connection.execute(WHO).fetchone() == before
        assert names(client) == ["N", "O"]
        connection.rollback()
        assert names(client) == []
        assert connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE
        assert not connection.autocommit


def test_a_transaction_of_the_callers_that_has_failed_is_not_used(database: str, new_user: NewUser) -> None:
    with psycopg.connect(database) as connection:
        client = WorkflowSessions.connect(connection, user_id=new_user())
        with pytest.raises(psycopg.errors.DivisionByZero):
            connection.execute("select 1 / 0")
        with pytest.raises(DatabaseError) as raised:
            client.call("create_workflow", name="N")
        assert raised.value.sqlstate == "25P02"


@pytest.mark.parametrize("nothing", [None, uuid.UUID(int=0)])
def test_what_is_no_place_to_connect_to_is_refused(nothing: Any) -> None:
    with pytest.raises(TypeError, match="A DSN, a connection of psycopg or a pool is needed"):
        WorkflowSessions.connect(nothing)


def test_the_callers_pipeline_is_refused(database: str, new_user: NewUser) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        client = WorkflowSessions.connect(connection, user_id=new_user())
        with connection.pipeline(), pytest.raises(TypeError, match="pipeline"):
            client.call("list_workflows")
        assert names(client) == []


def test_a_plan_of_one_role_lets_no_other_in(database: str, new_user: NewUser, superuser: Superuser) -> None:
    with WorkflowSessions.connect(database, user_id=new_user()) as client:
        visitor = WorkflowSessions.connect(client.connection, role="anon")
        for _ in range(12):
            assert client.transport.call(ONLY_AUTHENTICATED, {}) == [{"name": "authenticated"}]
        for _ in range(12):
            with pytest.raises(DatabaseError) as raised:
                visitor.transport.call(ONLY_AUTHENTICATED, {})
            assert raised.value.sqlstate == "42501"


def work_as(client: WorkflowSessions, user_id: uuid.UUID, turns: int = 40) -> None:
    """Write and read as a user; each row that is seen must be the user's."""
    own = client.as_user(user_id)
    for turn in range(turns):
        if turn % 4 == 0:
            own.call("create_workflow", name=f"{user_id}")
        elif turn % 4 == 1:
            with own.transaction():
                own.call("create_workflow", name=f"{user_id}")
                assert {row["user_id"] for row in own.query("select user_id from workflow_sessions")} == {
                    user_id
                }
        elif turn % 4 == 2:
            with pytest.raises(NotFoundError):
                own.call("get_workflow", workflow_id=uuid.uuid4())
        assert set(names(own)) == {str(user_id)}


def test_users_of_one_pool_never_see_each_other(database: str, new_user: NewUser) -> None:
    users = [new_user() for _ in range(8)]
    with (
        ConnectionPool(database, min_size=2, max_size=3, open=True) as pool,
        ThreadPoolExecutor(8) as threads,
    ):
        client = WorkflowSessions.connect(pool, role="anon")
        list(threads.map(lambda user_id: work_as(client, user_id), users, timeout=60))


def test_users_of_one_connection_take_turns(database: str, new_user: NewUser) -> None:
    users = [new_user() for _ in range(6)]
    with psycopg.connect(database) as connection, ThreadPoolExecutor(6) as threads:
        # Each thread has a client of its own making, and none knows of the others.
        list(
            threads.map(
                lambda user_id: work_as(WorkflowSessions.connect(connection, role="anon"), user_id),
                users,
                timeout=60,
            )
        )


def test_tasks_of_one_connection_take_turns(database: str, new_user: NewUser) -> None:
    users = [new_user() for _ in range(6)]

    async def work(client: AsyncWorkflowSessions, user_id: uuid.UUID) -> None:
        own = client.as_user(user_id)
        for turn in range(12):
            if turn % 2:
                async with own.transaction():
                    await own.call("create_workflow", name=f"{user_id}")
                    await asyncio.sleep(0.001)
                    await own.call("create_workflow", name=f"{user_id}")
            else:
                await own.call("create_workflow", name=f"{user_id}")
            found = await own.query("select distinct name, user_id from workflow_sessions")
            assert found == [{"name": str(user_id), "user_id": user_id}]

    async def all_of_them() -> None:
        async with await AsyncWorkflowSessions.connect(database, role="anon") as client:
            await asyncio.gather(*(work(client, user_id) for user_id in users))
        async with AsyncConnectionPool(database, min_size=1, max_size=2, open=False) as pool:
            client = await AsyncWorkflowSessions.connect(pool, role="anon")
            await asyncio.gather(*(work(client, user_id) for user_id in users))

    asyncio.run(all_of_them())


def test_a_call_waits_for_anothers_transaction(database: str, new_user: NewUser) -> None:
    ada, ben = new_user(), new_user()
    with WorkflowSessions.connect(database, user_id=ada) as hers, ThreadPoolExecutor() as threads:
        entered = threading.Event()
        with hers.transaction():
            hers.call("create_workflow", name="Hers")

            def his() -> list[str]:
                entered.set()
                return names(hers.as_user(ben))

            later = threads.submit(his)
            assert entered.wait(10)
            assert names(hers.as_user(ben)) == []  # this thread's call is in the transaction
            assert not later.done()
        assert later.result(10) == []
