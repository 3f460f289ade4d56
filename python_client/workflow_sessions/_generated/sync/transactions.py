# Made from aio/transactions.py by `workflow-sessions generate`: change that file, not this one.
"""A transaction of several calls: begun with its first call, and the savepoints in it likewise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import psycopg
from psycopg import Connection, Cursor, Transaction
from psycopg.rows import dict_row, tuple_row

from workflow_sessions._generated.sync.connections import Connections
from workflow_sessions.concurrency import Lock
from workflow_sessions.errors import DatabaseError
from workflow_sessions.identity import Identity
from workflow_sessions.statements import Statement
from workflow_sessions.wire import SET_IDENTITY, end_by_sync, has_rows, is_aborted, workflow_error


class OpenTransaction:
    """A transaction on one connection. Calls of several tasks take turns in it."""

    def __init__(
        self, connections: Connections, connection: Connection[Any], *, prepare: bool | None
    ) -> None:
        self.connections = connections
        self.connection = connection
        self.is_over = False
        self._prepare = prepare
        self._lock = Lock()
        self._not_begun: list[Transaction] = []
        self._identity: Identity | None = None

    def run(self, identity: Identity, statement: Statement) -> list[Any]:
        """Run a statement in it, as whoever is given."""
        with self._lock:
            if self.is_over:
                raise DatabaseError("The transaction is over", sqlstate="25P01")
            rows = dict_row if statement.as_dictionaries else tuple_row
            cursor: Cursor[Any] = Cursor(self.connection, row_factory=rows)
            try:
                self._begin(all_but=1)
                with self.connection.pipeline() as pipeline:
                    end_by_sync(pipeline)
                    self._begin()
                    if identity != self._identity:
                        Cursor(self.connection).execute(
                            SET_IDENTITY, [identity.role, identity.claims], prepare=self._prepare
                        )
                    cursor.execute(
                        identity.statement(statement.text), statement.values, prepare=self._prepare
                    )
                self._identity = identity
                return cursor.fetchall() if has_rows(cursor) else []
            except psycopg.Error as error:
                raise workflow_error(error, self.connection) from error

    @contextmanager
    def level(self) -> Iterator[None]:
        """The transaction itself, or a savepoint in it: what is done within lands or is undone as one."""
        level = Transaction(self.connection)
        self._not_begun.append(level)
        try:
            yield
        except BaseException as error:
            if not self._end(level, error):
                raise
        else:
            self._end(level, None)

    def _begin(self, all_but: int = 0) -> None:
        # One that is begun in a pipeline must be the last: psycopg asks libpq whether there is an outer one.
        while len(self._not_begun) > all_but:
            self._not_begun.pop(0).__enter__()

    def _end(self, level: Transaction, error: BaseException | None) -> bool:
        """Commit, or roll back for an error; whether psycopg wants it swallowed, as it does Rollback."""
        with self._lock:
            if level in self._not_begun:
                self._not_begun.remove(level)
                return isinstance(error, psycopg.Rollback)
            failure: DatabaseError | None = None
            if error is None and is_aborted(self.connection):
                error = failure = DatabaseError(
                    "A call in the transaction has failed, so nothing of it is kept",
                    sqlstate="25P02",
                    hint="To go on after an error, put the call into a transaction() of its own within.",
                )
            if error is not None:
                self._identity = None
            try:
                swallow = level.__exit__(type(error) if error else None, error, None)
            except psycopg.Error as problem:
                raise workflow_error(problem, self.connection) from problem
            if failure:
                raise failure
            return bool(swallow)


_OPEN: ContextVar[tuple[OpenTransaction, ...]] = ContextVar("open_transactions", default=())


def current(connections: Connections) -> OpenTransaction | None:
    """The transaction that this task has open on these connections."""
    return next((each for each in _OPEN.get() if each.connections is connections), None)


@contextmanager
def opened(transaction: OpenTransaction) -> Iterator[None]:
    """Let calls of this task, and of tasks that it starts, be calls in this transaction."""
    _OPEN.set((transaction, *_OPEN.get()))
    try:
        yield
    finally:
        transaction.is_over = True
        _OPEN.set(tuple(each for each in _OPEN.get() if each is not transaction))
