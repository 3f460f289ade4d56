"""Fixtures for tests that talk to the database under test.

`python -m tests.run` hands its DSN over in WORKFLOW_TEST_DSN; plain `pytest` makes an embedded one.
"""

from __future__ import annotations

import json
import os
import signal
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, Protocol

import psycopg
import pytest
from psycopg import sql

from tests.postgrest.server import RestServer, rest_server
from tests.servers.database import UNDER_TEST, create_database, install, temporary_database
from tests.servers.embedded_18 import embedded_server

_ANSWERED_BY = pytest.StashKey[str]()


class Connect(Protocol):
    def __call__(
        self, role: str = "authenticated", user_id: uuid.UUID | None = None, *, dsn: str | None = None
    ) -> psycopg.Connection[tuple[Any, ...]]: ...


class NewUser(Protocol):
    def __call__(self, email: str | None = None) -> uuid.UUID: ...


class EmptyDatabase(Protocol):
    def __call__(self, *, installed: bool = False) -> str: ...


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs_database: set by itself on tests that use the database")
    # Fixtures are torn down after Ctrl-C, so let a polite kill do the same: servers must not stay behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The runner repeats these, and only these, on every server.
    for item in items:
        if isinstance(item, pytest.Function) and "database" in item.fixturenames:
            item.add_marker("needs_database")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if _ANSWERED_BY in config.stash:
        terminalreporter.write_line(f"HTTP was answered by {config.stash[_ANSWERED_BY]}")


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    """The superuser's DSN of a database with the project installed."""
    given = os.environ.get("WORKFLOW_TEST_DSN")
    if given:
        yield given
        return
    with embedded_server() as server:
        dsn = create_database(server.dsn, UNDER_TEST)
        install(dsn)
        yield dsn


@pytest.fixture(scope="session")
def rest(database: str, pytestconfig: pytest.Config) -> Iterator[RestServer]:
    """The database under test over HTTP, by a real PostgREST where one can be had and else by a stand-in."""
    with rest_server(database) as server:
        pytestconfig.stash[_ANSWERED_BY] = server.kind
        yield server


@pytest.fixture
def superuser(database: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """A superuser's connection; every statement commits by itself."""
    with psycopg.connect(database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def server_version(superuser: psycopg.Connection[tuple[Any, ...]]) -> int:
    """The server's major version."""
    return superuser.info.server_version // 10000


@pytest.fixture
def connect(database: str) -> Iterator[Connect]:
    """Open connections that act as an API role, and as a user if one is given; every statement commits."""
    with ExitStack() as stack:

        def open_connection(
            role: str = "authenticated", user_id: uuid.UUID | None = None, *, dsn: str | None = None
        ) -> psycopg.Connection[tuple[Any, ...]]:
            connection = stack.enter_context(psycopg.connect(dsn or database, autocommit=True))
            claims = {"role": role} | ({"sub": str(user_id)} if user_id else {})
            connection.execute("select set_config('request.jwt.claims', %s, false)", [json.dumps(claims)])
            connection.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
            return connection

        yield open_connection


@pytest.fixture
def new_user(superuser: psycopg.Connection[tuple[Any, ...]]) -> Iterator[NewUser]:
    """Make users, who are gone with everything that is theirs after the test."""
    made: list[uuid.UUID] = []

    def make(email: str | None = None) -> uuid.UUID:
        user_id = uuid.uuid4()
        superuser.execute(
            "insert into auth.users (id, email) values (%s, %s)",
            [user_id, email or f"{user_id}@example.test"],
        )
        made.append(user_id)
        return user_id

    yield make
    superuser.execute("delete from auth.users where id = any(%s)", [made])


@pytest.fixture
def empty_database(database: str) -> Iterator[EmptyDatabase]:
    """Make more databases on the same server: empty ones, or `installed` from this checkout."""
    with ExitStack() as stack:
        yield lambda *, installed=False: stack.enter_context(
            temporary_database(database, installed=installed)
        )
