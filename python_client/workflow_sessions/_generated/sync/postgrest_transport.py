# Made from aio/postgrest_transport.py by `workflow-sessions generate`: change that file, not this one.
"""Calls over PostgREST, by the library postgrest: each one request, and so one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from copy import copy
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import urlsplit

import httpx
from httpx import Client
from postgrest import APIError, SyncPostgrestClient

from workflow_sessions.errors import DatabaseError, NotSignedInError
from workflow_sessions.functions import Function
from workflow_sessions.http_arguments import call_of
from workflow_sessions.http_errors import answered_error, lost_error

if TYPE_CHECKING:
    from postgrest.types import CountMethod

SCHEMA = "public"
_PATH_ON_SUPABASE = "/rest/v1"
# What went wrong before the request was on its way.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class SupabaseClient(Protocol):
    """What is used of a client of the library supabase."""

    @property
    def postgrest(self) -> SyncPostgrestClient: ...


class PostgrestTransport:
    """Calls functions as whoever the token of the moment says.

    `current` gives the client of the library postgrest for each call anew, so that a token that was refreshed
    is used. `owned` is what close() closes.
    """

    def __init__(self, current: Callable[[], SyncPostgrestClient], owned: Client | None = None) -> None:
        self._current = current
        self._owned = owned

    @classmethod
    def from_supabase(cls, client: SupabaseClient) -> PostgrestTransport:
        """Call as the session of a client of the library supabase, whatever that is at each call."""
        if not isinstance(client.postgrest, SyncPostgrestClient):
            raise TypeError(
                f"{type(client).__module__}.{type(client).__name__} is of the other kind of client"
            )
        return cls(lambda: client.postgrest)

    @classmethod
    def from_url(
        cls,
        url: str,
        key: str | None = None,
        access_token: str | Callable[[], str] | None = None,
        *,
        timeout: float = 30,
        repeat_reads: bool = True,
        http_client: Client | None = None,
    ) -> PostgrestTransport:
        """Call PostgREST under a URL; one without a path, with a key, is that of a Supabase project."""
        address = urlsplit(url)
        if address.scheme not in ("http", "https") or not address.hostname:
            raise ValueError("The URL begins with http:// or https:// and a host")
        on_supabase = key is not None and address.path in ("", "/")
        base = url.rstrip("/") + (_PATH_ON_SUPABASE if on_supabase else "")
        session = http_client or Client(timeout=timeout)
        client = SyncPostgrestClient(
            base,
            schema=SCHEMA,
            headers={"apikey": key} if key is not None else {},
            http_client=session,
        )
        client.retry_enabled = repeat_reads  # older versions of the library never repeat
        token = access_token if access_token is not None else key

        def current() -> SyncPostgrestClient:
            # For this call alone: another thread may be asking with another token.
            caller = copy(client)
            caller.headers = httpx.Headers(client.headers)
            if token is not None:
                caller.auth(_sendable(token() if callable(token) else token))
            return caller

        return cls(current, session if http_client is None else None)

    def call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        """Call it, by GET if that is possible; the answer has the form that `function.result` names."""
        call = call_of(function, arguments)
        client, session = self._client()
        # Only by their number does one see that the server has cut rows off.
        count = cast("CountMethod", "exact") if function.result in ("rows", "values") else None
        try:
            found = client.rpc(function.name, dict(call.arguments), count=count, get=call.is_get).execute()
        except APIError as error:
            # Versions of the library differ in what they make of an answer that is not PostgREST's.
            answer = session.answer
            raise answered_error(function, answer.status_code, answer.reason_phrase, answer.text) from error
        except httpx.RequestError as error:
            was_sent = not isinstance(error, _NOT_SENT)
            raise lost_error(function, _reason(error), was_sent=was_sent) from error
        return _checked(function, found.data, found.count, session.answer)

    def transaction(self) -> AbstractContextManager[None]:
        """There is none over HTTP: each call is a transaction of its own."""
        raise TypeError("PostgREST has no transaction over several calls: connect by psycopg for that")

    def close(self) -> None:
        """Close the HTTP connections, if the client has opened them."""
        if self._owned is not None:
            self._owned.close()

    def _client(self) -> tuple[SyncPostgrestClient, _Session]:
        """The client for one call, which asks our schema whatever the given one asks, and its session."""
        client = copy(self._current())
        session = _Session(client.session)
        client.session = cast(Client, session)
        if client.headers.get("Accept-Profile") != SCHEMA:
            client.headers = httpx.Headers(client.headers)
            client.headers["Accept-Profile"] = client.headers["Content-Profile"] = SCHEMA
        return client, session


class _Session:
    """The HTTP session for one call, which keeps the answer: the library does not give its status."""

    def __init__(self, session: Client) -> None:
        self._session = session
        self.answer: httpx.Response

    @property
    def auth(self) -> httpx.Auth | None:
        return self._session.auth

    def request(self, method: str, url: str, **options: Any) -> httpx.Response:
        self.answer = self._session.request(method, url, **options)
        return self.answer


def _sendable(token: str) -> str:
    """The token, if a header can hold it: an error about the header would show it."""
    if not (token and token.isascii() and token.isprintable()):
        raise NotSignedInError(
            "The access token is not valid",
            sqlstate="PT401",
            detail="It is empty, or holds what no token does, such as the end of a line",
        )
    return token


def _reason(error: httpx.RequestError) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _checked(function: Function, data: Any, count: int | None, answer: httpx.Response) -> Any:
    """The answer, if it is PostgREST's and whole."""
    if answer.status_code == HTTPStatus.NO_CONTENT:
        return None
    kind = answer.headers.get("Content-Type", "")
    if not kind.startswith("application/json"):
        raise DatabaseError(
            f"The answer is {kind or 'nothing'} and no JSON", hint="Is this the URL of PostgREST?"
        )
    if count is not None and len(data) < count:
        raise DatabaseError(
            f"PostgREST gave {len(data)} of {count} rows of {function.name}",
            hint="Ask for fewer (page_size), or allow more: db-max-rows, or Max rows on Supabase.",
        )
    return None if function.result == "nothing" else data
