# Made from aio/connections.py by `workflow-sessions generate`: change that file, not this one.
"""Where a transport gets its connection from: one of its own, one of the caller's, or the caller's pool."""

from __future__ import annotations

from threading import Lock as ThreadLock
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from weakref import WeakValueDictionary

import psycopg
from psycopg import Connection

from workflow_sessions.concurrency import Lock
from workflow_sessions.errors import ConnectionLostError
from workflow_sessions.wire import is_alive, workflow_error

if TYPE_CHECKING:
    from psycopg_pool import ConnectionPool

_DEAD_IN_A_POOL = 100


class Connections(Protocol):
    """Hands out a connection to one caller at a time."""

    can_reconnect: bool

    @property
    def connection(self) -> Connection[Any] | None:
        """The one connection, where there is one."""

    def take(self) -> Connection[Any]: ...

    def give_back(self, connection: Connection[Any]) -> None: ...

    def close(self) -> None: ...


class OwnConnection:
    """One connection, opened with a DSN, and opened again when the server has hung up."""

    can_reconnect = True

    def __init__(self, dsn: str, *, prepared_statements: bool) -> None:
        self.connection: Connection[Any] | None = None
        self._dsn = dsn
        self._prepare_threshold = 5 if prepared_statements else None
        self._lock = Lock()
        self._is_closed = False

    @classmethod
    def open(cls, dsn: str, *, prepared_statements: bool) -> OwnConnection:
        """Connect at once, so that a wrong DSN is an error where it is given."""
        connections = cls(dsn, prepared_statements=prepared_statements)
        try:
            connections.give_back(connections.take())
        except psycopg.Error as error:
            raise workflow_error(error, None, was_sent=False) from error
        return connections

    def take(self) -> Connection[Any]:
        self._lock.acquire()
        try:
            if self._is_closed:
                raise ConnectionLostError("The client is closed", may_have_been_done=False)
            if self.connection is None or not is_alive(self.connection):
                self.connection = Connection.connect(
                    self._dsn,
                    autocommit=True,
                    prepare_threshold=self._prepare_threshold,
                    fallback_application_name="workflow-sessions",
                )
        except BaseException:
            self._lock.release()
            raise
        return self.connection

    def give_back(self, connection: Connection[Any]) -> None:
        self._lock.release()

    def close(self) -> None:
        self._is_closed = True
        if self.connection is not None:
            self.connection.close()


class GivenConnection:
    """A connection of the caller's, who closes it. All clients on it take turns."""

    can_reconnect = False
    _known: ClassVar[WeakValueDictionary[int, GivenConnection]] = WeakValueDictionary()
    _guard = ThreadLock()

    def __init__(self, connection: Connection[Any]) -> None:
        self.connection = connection
        self._lock = Lock()

    @classmethod
    def of(cls, connection: Connection[Any]) -> GivenConnection:
        """The same for each client of a connection: two that did not know of each other would mix users."""
        # As long as it is known it holds the connection, so nothing else can have that id.
        with cls._guard:
            known = cls._known.get(id(connection))
            if known is None:
                known = cls._known[id(connection)] = cls(connection)
            return known

    def take(self) -> Connection[Any]:
        self._lock.acquire()
        if not is_alive(self.connection):
            self._lock.release()
            raise ConnectionLostError("The connection is closed", may_have_been_done=False)
        return self.connection

    def give_back(self, connection: Connection[Any]) -> None:
        self._lock.release()

    def close(self) -> None:
        """Leave it open: it is the caller's."""


class PooledConnections:
    """A pool of the caller's, who closes it. Each call, or transaction, has a connection of its own."""

    can_reconnect = True
    connection: Connection[Any] | None = None

    def __init__(self, pool: ConnectionPool[Any]) -> None:
        self._pool = pool

    def take(self) -> Connection[Any]:
        # After a restart of the server each connection of the pool is dead, once.
        for _ in range(_DEAD_IN_A_POOL):
            connection: Connection[Any] = self._pool.getconn()
            if is_alive(connection):
                return connection
            connection.close()
            self._pool.putconn(connection)
        raise psycopg.OperationalError("The pool has no connection that is alive")

    def give_back(self, connection: Connection[Any]) -> None:
        self._pool.putconn(connection)

    def close(self) -> None:
        """Leave it open: it is the caller's."""
