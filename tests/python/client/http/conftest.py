"""Both transports to one small database with functions that echo, and a client over HTTP to the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
import pytest

from tests.conftest import NewUser
from tests.postgrest.recorded import USER_A, token
from tests.postgrest.server import RestServer, rest_server
from tests.servers.database import temporary_database
from workflow_sessions import WorkflowSessions
from workflow_sessions.functions import Function
from workflow_sessions.transport import Transport

ECHO = Path(__file__).with_name("echo.sql")
SIGNED_IN = token(role="authenticated", sub=USER_A)


class Echo(NamedTuple):
    """The same database, by both ways."""

    dsn: str
    url: str
    psycopg: Transport
    http: Transport

    def everywhere(self, name: str, value: Any, type_name: str) -> dict[str, Any]:
        """What is understood of a value by psycopg, by HTTP as a reading function, and by POST."""
        reading = Function(name, {"value": type_name}, "value", is_volatile=False)
        writing = Function(name, {"value": type_name}, "value", is_volatile=True)
        return {
            "psycopg": self.psycopg.call(reading, {"value": value}),
            "read over HTTP": self.http.call(reading, {"value": value}),
            "POST": self.http.call(writing, {"value": value}),
        }


@pytest.fixture(scope="module")
def echo(database: str) -> Iterator[Echo]:
    with ExitStack() as stack:
        dsn = stack.enter_context(temporary_database(database))
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute(ECHO.read_bytes())
        server = stack.enter_context(rest_server(dsn))
        by_psycopg = stack.enter_context(WorkflowSessions.connect(dsn, user_id=USER_A))
        by_http = stack.enter_context(WorkflowSessions.from_url(server.url, access_token=SIGNED_IN))
        yield Echo(dsn, server.url, by_psycopg.transport, by_http.transport)


@pytest.fixture
def signed_in(rest: RestServer, new_user: NewUser) -> Iterator[Callable[[], WorkflowSessions]]:
    """Clients over HTTP, each of a new user."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(
            WorkflowSessions.from_url(rest.url, access_token=rest.user_token(new_user()))
        )
