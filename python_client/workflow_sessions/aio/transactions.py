"""A transaction of several calls: begun with its first call, and the savepoints in it likewise."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any

import psycopg
from psycopg import AsyncConnection, AsyncCursor, AsyncTransaction
from psycopg.rows import dict_row, tuple_row

from workflow_sessions.aio.connections import AsyncConnections
from workflow_sessions.concurrency import AsyncLock
from workflow_sessions.errors import DatabaseError
from workflow_sessions.identity import Identity
from workflow_sessions.statements import Statement
from workflow_sessions.wire import SET_IDENTITY, end_by_sync, has_rows, is_aborted, workflow_error


class AsyncOpenTransaction:
    """A transaction on one connection. Calls of several tasks take turns in it."""

    def __init__(
        self, connections: AsyncConnections, connection: AsyncConnection[Any], *, prepare: bool | None
    ) -> None:
        self.connections = connections
        self.connection = connection
        self.is_over = False
        self._prepare = prepare
        self._lock = AsyncLock()
        self._not_begun: list[AsyncTransaction] = []
        self._identity: Identity | None = None

    async def run(self, identity: Identity, statement: Statement) -> list[Any]:
        """Run a statement in it, as whoever is given."""
        async with self._lock:
            if self.is_over:
                raise DatabaseError("The transaction is over", sqlstate="25P01")
            rows = dict_row if statement.as_dictionaries else tuple_row
            cursor: AsyncCursor[Any] = AsyncCursor(self.connection, row_factory=rows)
            try:
                await self._begin(all_but=1)
                async with self.connection.pipeline() as pipeline:
                    end_by_sync(pipeline)
                    await self._begin()
                    if identity != self._identity:
                        await AsyncCursor(self.connection).execute(
                            SET_IDENTITY, [identity.role, identity.claims], prepare=self._prepare
                        )
                    await cursor.execute(
                        identity.statement(statement.text), statement.values, prepare=self._prepare
                    )
                self._identity = identity
                return await cursor.fetchall() if has_rows(cursor) else []
            except psycopg.Error as error:
                raise workflow_error(error, self.connection) from error

    @asynccontextmanager
    async def level(self) -> AsyncIterator[None]:
        """The transaction itself, or a savepoint in it: what is done within lands or is undone as one."""
        level = AsyncTransaction(self.connection)
        self._not_begun.append(level)
        try:
            yield
        except BaseException as error:
            if not await self._end(level, error):
                raise
        else:
            await self._end(level, None)

    async def _begin(self, all_but: int = 0) -> None:
        # One that is begun in a pipeline must be the last: psycopg asks libpq whether there is an outer one.
        while len(self._not_begun) > all_but:
            await self._not_begun.pop(0).__aenter__()

    async def _end(self, level: AsyncTransaction, error: BaseException | None) -> bool:
        """Commit, or roll back for an error; whether psycopg wants it swallowed, as it does Rollback."""
        async with self._lock:
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
                swallow = await level.__aexit__(type(error) if error else None, error, None)
            except psycopg.Error as problem:
                raise workflow_error(problem, self.connection) from problem
            if failure:
                raise failure
            return bool(swallow)


_OPEN: ContextVar[tuple[AsyncOpenTransaction, ...]] = ContextVar("open_transactions", default=())


def current(connections: AsyncConnections) -> AsyncOpenTransaction | None:
    """The transaction that this task has open on these connections."""
    return next((each for each in _OPEN.get() if each.connections is connections), None)


@asynccontextmanager
async def opened(transaction: AsyncOpenTransaction) -> AsyncIterator[None]:
    """Let calls of this task, and of tasks that it starts, be calls in this transaction."""
    _OPEN.set((transaction, *_OPEN.get()))
    try:
        yield
    finally:
        transaction.is_over = True
        _OPEN.set(tuple(each for each in _OPEN.get() if each is not transaction))
