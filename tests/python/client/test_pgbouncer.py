"""Behind a pooler in transaction mode, where calls of different users follow each other on one connection."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.conftest import NewUser
from tests.servers.base import Unavailable
from tests.servers.pgbouncer import pgbouncer
from workflow_sessions import AsyncWorkflowSessions, NotFoundError, WorkflowSessions


@pytest.fixture(scope="module")
def pooled(database: str) -> Iterator[str]:
    """The DSN of a pooler with one connection to the server."""
    try:
        pooler = pgbouncer(database, servers=1)
        dsn = pooler.__enter__()
    except Unavailable as reason:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(reason))
    try:
        yield dsn
    finally:
        pooler.__exit__(None, None, None)


def connect(dsn: str, user_id: uuid.UUID) -> WorkflowSessions:
    return WorkflowSessions.connect(dsn, user_id=user_id, prepared_statements=False)


def test_nothing_leaks_between_users_of_one_connection(pooled: str, new_user: NewUser) -> None:
    ada, ben = new_user(), new_user()
    with (
        connect(pooled, ada) as hers,
        connect(pooled, ben) as his,
        psycopg.connect(pooled, autocommit=True, prepare_threshold=None) as nobody,
    ):
        servers = set()
        for turn in range(20):
            hers.call("create_workflow", name=f"Hers {turn}")
            with pytest.raises(NotFoundError):
                hers.call("get_workflow", workflow_id=uuid.uuid4())
            row = nobody.execute(
                "select pg_backend_pid(), current_setting('role'),"
                " coalesce(current_setting('request.jwt.claims', true), '')"
            ).fetchone()
            assert row
            assert row[1:] == ("none", "")
            his.call("create_workflow", name=f"His {turn}")
            for client, whose, user_id in ((hers, "Hers", ada), (his, "His", ben)):
                rows = client.query("select name, user_id, pg_backend_pid() as pid from workflow_sessions")
                assert {row["user_id"] for row in rows} == {user_id}
                assert {row["name"].split()[0] for row in rows} == {whose}
                servers |= {row["pid"] for row in rows}
            servers.add(row[0])
        assert len(servers) == 1


def test_many_clients_share_the_connection_without_waiting_for_ever(pooled: str, new_user: NewUser) -> None:
    # A client that held the connection after its call would stop the others.
    users = [new_user() for _ in range(8)]

    def work(user_id: uuid.UUID) -> int:
        with connect(pooled, user_id) as client:
            for turn in range(25):
                client.call("create_workflow", name=f"{turn}")
                if turn % 5 == 0:
                    with client.transaction():
                        client.call("create_workflow", name=f"{turn} a")
                        client.call("create_workflow", name=f"{turn} b")
            rows = client.call("list_workflows", page_size=100)
            return len({row["workflow_id"] for row in rows})

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(work, users, timeout=60)) == [35] * 8


def test_asynchronous_clients_share_it_too(pooled: str, new_user: NewUser) -> None:
    async def work(user_id: uuid.UUID) -> Any:
        async with await AsyncWorkflowSessions.connect(
            pooled, user_id=user_id, prepared_statements=False
        ) as client:
            for turn in range(10):
                await client.call("create_workflow", name=f"{turn}")
            return await client.query("select distinct user_id from workflow_sessions")

    async def all_of_them(users: list[uuid.UUID]) -> Any:
        return await asyncio.wait_for(asyncio.gather(*map(work, users)), 60)

    users = [new_user() for _ in range(4)]
    assert asyncio.run(all_of_them(users)) == [[{"user_id": user_id}] for user_id in users]
