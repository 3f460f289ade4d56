"""The four ways to call, all as synchronous clients, so that a case is written once."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any
from uuid import UUID

import httpx
import psycopg

from tests.postgrest.server import RestServer
from workflow_sessions import AsyncWorkflowSessions, WorkflowSessions

Open = Callable[[str, UUID | None], Any]
"""Makes a client that acts as a role, and as a user if one is given."""


@dataclass(frozen=True)
class Way:
    """A transport and a class of clients; all clients of a way share a connection."""

    name: str
    open: Open

    def user(self, user_id: UUID) -> Any:
        return self.open("authenticated", user_id)

    def service(self) -> Any:
        return self.open("service_role", None)

    def visitor(self) -> Any:
        return self.open("anon", None)


class Loop:
    """An event loop in a thread of its own, that others wait for."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class Blocking:
    """An asynchronous client whose methods wait, and whose iterators are ordinary ones."""

    def __init__(self, client: AsyncWorkflowSessions, loop: Loop) -> None:
        self._client = client
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)

        @wraps(method)
        def call(*args: Any, **arguments: Any) -> Any:
            answer = method(*args, **arguments)
            if inspect.iscoroutine(answer):
                return self._loop.run(answer)
            return self._iterate(answer)

        return call

    def _iterate(self, rows: Any) -> Iterator[Any]:
        while True:
            try:
                row = self._loop.run(anext(rows))
            except StopAsyncIteration:
                return
            yield row


@contextmanager
def four_ways(dsn: str, rest: RestServer) -> Iterator[list[Way]]:
    """psycopg and PostgREST, synchronous and asynchronous, to the same database."""
    with ExitStack() as stack:
        loop = Loop()
        stack.callback(loop.close)
        connection = stack.enter_context(psycopg.connect(dsn, autocommit=True))
        aconnection = loop.run(psycopg.AsyncConnection.connect(dsn, autocommit=True))
        stack.callback(lambda: loop.run(aconnection.close()))
        http = stack.enter_context(httpx.Client(timeout=30))
        ahttp = httpx.AsyncClient(timeout=30)
        stack.callback(lambda: loop.run(ahttp.aclose()))

        def over_psycopg(role: str, user_id: UUID | None) -> WorkflowSessions:
            return WorkflowSessions.connect(connection, role=role, user_id=user_id)

        def over_async_psycopg(role: str, user_id: UUID | None) -> Blocking:
            client = AsyncWorkflowSessions.connect(aconnection, role=role, user_id=user_id)
            return Blocking(loop.run(client), loop)

        def over_http(role: str, user_id: UUID | None) -> WorkflowSessions:
            token = _token(rest, role, user_id)
            return WorkflowSessions.from_url(rest.url, access_token=token, http_client=http)

        def over_async_http(role: str, user_id: UUID | None) -> Blocking:
            token = _token(rest, role, user_id)
            client = AsyncWorkflowSessions.from_url(rest.url, access_token=token, http_client=ahttp)
            return Blocking(client, loop)

        yield [
            Way("psycopg", over_psycopg),
            Way("async psycopg", over_async_psycopg),
            Way("PostgREST", over_http),
            Way("async PostgREST", over_async_http),
        ]


def _token(rest: RestServer, role: str, user_id: UUID | None) -> str | None:
    if role == "anon":
        return None
    return rest.service_token() if user_id is None else rest.user_token(user_id)
