# Made from aio/client.py by `workflow-sessions generate`: change that file, not this one.
"""The client: every function of workflow-sessions as a method, as one user or as service_role.

async with await AsyncWorkflowSessions.connect(dsn, user_id=user) as client:
    workflow = await client.create_workflow(name="Momentum", nodes=[...], edges=[...])
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from psycopg import Connection
from typing_extensions import Self

from workflow_sessions._generated.catalog import FUNCTIONS
from workflow_sessions._generated.sync.connections import (
    Connections,
    GivenConnection,
    OwnConnection,
    PooledConnections,
)
from workflow_sessions._generated.sync.psycopg_transport import PsycopgTransport
from workflow_sessions._generated.sync_methods import Methods
from workflow_sessions.functions import Function
from workflow_sessions.identity import Identity
from workflow_sessions.transport import Transport

if TYPE_CHECKING:
    from httpx import Client
    from psycopg_pool import ConnectionPool

    from workflow_sessions._generated.sync.postgrest_transport import PostgrestTransport, SupabaseClient


class WorkflowSessions(Methods):
    """The functions of workflow-sessions, as methods and by name, over any transport."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    @classmethod
    def connect(
        cls,
        where: str | Connection[Any] | ConnectionPool[Any],
        *,
        user_id: UUID | str | None = None,
        role: str = "authenticated",
        claims: Mapping[str, Any] | None = None,
        access_token: str | None = None,
        jwt_secret: str | bytes | None = None,
        jwks: Mapping[str, Any] | None = None,
        prepared_statements: bool = True,
        retries: int = 3,
    ) -> Self:
        """Connect by psycopg: with a DSN, or on a connection or a pool, which stays the caller's to close.

        An access token is verified by `jwt_secret` or `jwks`, and says who the client is until it expires.
        Without one the caller says it, and is trusted. `prepared_statements=False` is for poolers in
        transaction mode that do not follow them (PgBouncer before 1.21). `retries`: how often a call is
        repeated after a deadlock or a lost connection, where that is safe.
        """
        if access_token is not None:
            if user_id is not None or claims is not None or role != "authenticated":
                raise TypeError("An access token says by itself who the user is: give nothing else")
            from workflow_sessions.tokens import verified

            identity = verified(access_token, jwt_secret=jwt_secret, jwks=jwks)
        elif jwt_secret is not None or jwks is not None:
            raise TypeError("There is no access token to verify")
        else:
            identity = Identity.of(role, user_id, claims)
        connections: Connections
        if isinstance(where, str):
            connections = OwnConnection.open(where, prepared_statements=prepared_statements)
        elif isinstance(where, Connection):
            connections = GivenConnection.of(where)
        elif hasattr(where, "getconn"):
            connections = PooledConnections(where)
        else:
            raise TypeError(f"A DSN, a connection of psycopg or a pool is needed, not {type(where).__name__}")
        transport = PsycopgTransport(
            connections, identity, prepared_statements=prepared_statements, retries=retries
        )
        return cls(transport)

    @classmethod
    def from_supabase(cls, client: SupabaseClient) -> Self:
        """Call by a client of the library supabase, as its session of the moment, and never close it."""
        return cls(cls._over_http().from_supabase(client))

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
    ) -> Self:
        """Call over HTTP: a Supabase project by its URL and API key, or any PostgREST by its URL alone.

        `access_token` says who the user is; a function is asked for it at each call, so it may refresh it.
        Without one the key says it, and without both the client is anonymous. `timeout` is in seconds.
        `repeat_reads`: whether a GET that failed for the network or a 503 is sent up to three times more.
        An `http_client` of httpx stays the caller's to close, and has its own timeout.
        """
        transport = cls._over_http().from_url(
            url, key, access_token, timeout=timeout, repeat_reads=repeat_reads, http_client=http_client
        )
        return cls(transport)

    @staticmethod
    def _over_http() -> type[PostgrestTransport]:
        try:
            from workflow_sessions._generated.sync.postgrest_transport import PostgrestTransport
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                "Calling over HTTP needs the library postgrest: pip install 'workflow-sessions[supabase]'",
                name=error.name,
            ) from None
        return PostgrestTransport

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection that connect() opened; what was given stays open."""
        self.transport.close()

    def call(self, function: str, /, **arguments: Any) -> Any:
        """Call a function by name. Rows come as dictionaries, sets as lists, everything else as a value.

        Only the arguments that are given are sent: the defaults are those of the function.
        """
        known = FUNCTIONS.get(function)
        if known is None:
            raise TypeError(f"There is no function public.{function} in workflow-sessions")
        return self.transport.call(known, arguments)

    def pages(self, function: str, /, **arguments: Any) -> Iterator[dict[str, Any]]:
        """Every row of a list that has a cursor, page after page."""
        cursor: str | None = None
        while rows := self.call(function, **arguments, cursor=cursor):
            yield from rows
            cursor = rows[-1]["next_cursor"]

    def query(
        self, statement: str, parameters: Mapping[str, Any] | Sequence[Any] | None = None
    ) -> list[dict[str, Any]]:
        """Run raw SQL on the views, with the same role and claims; over psycopg only.

        It is for a program's own statements: SQL can take another role, so none of it may come from users.
        """
        return self._psycopg().query(statement, parameters)

    def transaction(self) -> AbstractContextManager[None]:
        """Make the calls within land together or not at all; over psycopg only.

        A transaction() within another one is a savepoint. It is that of the task or thread that opened it.
        """
        return self.transport.transaction()

    def as_user(self, user_id: UUID | str) -> Self:
        """A client for another user over the same connections, which stay this one's to close."""
        return self._acting_as(Identity.of("authenticated", user_id))

    def as_service(self) -> Self:
        """A client that acts for everybody, as service_role, over the same connections."""
        return self._acting_as(Identity.of("service_role"))

    @property
    def connection(self) -> Connection[Any]:
        """The psycopg connection, for what the client does not do; a client on a pool has none."""
        connection = self._psycopg().connections.connection
        if connection is None:
            raise TypeError("A client on a pool has no connection of its own")
        return connection

    def _call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        return self.transport.call(function, arguments)

    def _acting_as(self, identity: Identity) -> Self:
        return type(self)(self._psycopg().acting_as(identity))

    def _psycopg(self) -> PsycopgTransport:
        if not isinstance(self.transport, PsycopgTransport):
            raise TypeError("Only a client that is connected by psycopg can do this")
        return self.transport
