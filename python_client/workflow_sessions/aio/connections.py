"""Where a transport gets its connection from: one of its own, one of the caller's, or the caller's pool."""

from __future__ import annotations

from threading import Lock as ThreadLock
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from weakref import WeakValueDictionary

import psycopg
from psycopg import AsyncConnection

from workflow_sessions.concurrency import AsyncLock
from workflow_sessions.errors import ConnectionLostError
from workflow_sessions.wire import is_alive, workflow_error

if TYPE_CHECKING:
    from psycopg_pool import AsyncConnectionPool

_DEAD_IN_A_POOL = 100


class AsyncConnections(Protocol):
    """Hands out a connection to one caller at a time."""

    can_reconnect: bool

    @property
    def connection(self) -> AsyncConnection[Any] | None:
        """The one connection, where there is one."""

    async def take(self) -> AsyncConnection[Any]: ...

    async def give_back(self, connection: AsyncConnection[Any]) -> None: ...

    async def close(self) -> None: ...


class AsyncOwnConnection:
    """One connection, opened with a DSN, and opened again when the server has hung up."""

    can_reconnect = True

    def __init__(self, dsn: str, *, prepared_statements: bool) -> None:
        self.connection: AsyncConnection[Any] | None = None
        self._dsn = dsn
        self._prepare_threshold = 5 if prepared_statements else None
        self._lock = AsyncLock()
        self._is_closed = False

    @classmethod
    async def open(cls, dsn: str, *, prepared_statements: bool) -> AsyncOwnConnection:
        """Connect at once, so that a wrong DSN is an error where it is given."""
        connections = cls(dsn, prepared_statements=prepared_statements)
        try:
            await connections.give_back(await connections.take())
        except psycopg.Error as error:
            raise workflow_error(error, None, was_sent=False) from error
        return connections

    async def take(self) -> AsyncConnection[Any]:
        await self._lock.acquire()
        try:
            if self._is_closed:
                raise ConnectionLostError("The client is closed", may_have_been_done=False)
            if self.connection is None or not is_alive(self.connection):
                self.connection = await AsyncConnection.connect(
                    self._dsn,
                    autocommit=True,
                    prepare_threshold=self._prepare_threshold,
                    fallback_application_name="workflow-sessions",
                )
        except BaseException:
            self._lock.release()
            raise
        return self.connection

    async def give_back(self, connection: AsyncConnection[Any]) -> None:
        self._lock.release()

    async def close(self) -> None:
        self._is_closed = True
        if self.connection is not None:
            await self.connection.close()


class AsyncGivenConnection:
    """A connection of the caller's, who closes it. All clients on it take turns."""

    can_reconnect = False
    _known: ClassVar[WeakValueDictionary[int, AsyncGivenConnection]] = WeakValueDictionary()
    _guard = ThreadLock()

    def __init__(self, connection: AsyncConnection[Any]) -> None:
        self.connection = connection
        self._lock = AsyncLock()

    @classmethod
    def of(cls, connection: AsyncConnection[Any]) -> AsyncGivenConnection:
        """The same for each client of a connection: two that did not know of each other would mix users."""
        # As long as it is known it holds the connection, so nothing else can have that id.
        with cls._guard:
            known = cls._known.get(id(connection))
            if known is None:
                known = cls._known[id(connection)] = cls(connection)
            return known

    async def take(self) -> AsyncConnection[Any]:
        await self._lock.acquire()
        if not is_alive(self.connection):
            self._lock.release()
            raise ConnectionLostError("The connection is closed", may_have_been_done=False)
        return self.connection

    async def give_back(self, connection: AsyncConnection[Any]) -> None:
        self._lock.release()

    async def close(self) -> None:
        """Leave it open: it is the caller's."""


class AsyncPooledConnections:
    """A pool of the caller's, who closes it. Each call, or transaction, has a connection of its own."""

    can_reconnect = True
    connection: AsyncConnection[Any] | None = None

    def __init__(self, pool: AsyncConnectionPool[Any]) -> None:
        self._pool = pool

    async def take(self) -> AsyncConnection[Any]:
        # After a restart of the server each connection of the pool is dead, once.
        for _ in range(_DEAD_IN_A_POOL):
            connection: AsyncConnection[Any] = await self._pool.getconn()
            if is_alive(connection):
                return connection
            await connection.close()
            await self._pool.putconn(connection)
        raise psycopg.OperationalError("The pool has no connection that is alive")

    async def give_back(self, connection: AsyncConnection[Any]) -> None:
        await self._pool.putconn(connection)

    async def close(self) -> None:
        """Leave it open: it is the caller's."""
