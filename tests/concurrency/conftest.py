"""Sessions of users in a database of their own, which is checked as a whole after every test."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psycopg
import pytest

from tests.concurrency.invariants import broken_invariants
from tests.servers.database import temporary_database
from workflow_sessions import WorkflowSessions

Sessions = Callable[..., list[WorkflowSessions]]


@pytest.fixture(scope="session")
def own_database(database: str) -> Iterator[str]:
    with temporary_database(database, installed=True) as dsn:
        yield dsn


@pytest.fixture
def sessions(own_database: str) -> Iterator[Sessions]:
    """Open sessions of one new user each time, or of the users that are named."""
    with psycopg.connect(own_database, autocommit=True) as superuser, ExitStack() as stack:

        def open_sessions(number: int, users: list[uuid.UUID] | None = None) -> list[WorkflowSessions]:
            users = users or [uuid.uuid4()]
            for user_id in users:
                superuser.execute("insert into auth.users (id) values (%s) on conflict do nothing", [user_id])
            return [
                stack.enter_context(WorkflowSessions.connect(own_database, user_id=users[place % len(users)]))
                for place in range(number)
            ]

        before = broken_invariants(superuser)
        yield open_sessions
        after = broken_invariants(superuser)
    assert {rule: rows - before[rule] for rule, rows in after.items() if rows - before[rule]} == {}


@pytest.fixture
def two(sessions: Sessions) -> tuple[WorkflowSessions, WorkflowSessions]:
    """Two sessions of one user, as in two tabs."""
    first, second = sessions(2)
    return first, second


@pytest.fixture
def workflow(two: tuple[WorkflowSessions, WorkflowSessions]) -> uuid.UUID:
    """The id of a workflow of theirs."""
    workflow_id: uuid.UUID = two[0].call("create_workflow", name="Shared", variables={"edit": 0})["id"]
    return workflow_id
