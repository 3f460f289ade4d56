"""Calls over psycopg: each one transaction in one round trip, with role and claims local to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from psycopg import AsyncConnection, AsyncCursor
from psycopg.rows import dict_row, tuple_row

from workflow_sessions.aio.connections import AsyncConnections
from workflow_sessions.aio.transactions import AsyncOpenTransaction, current, opened
from workflow_sessions.errors import ConnectionLostError, DatabaseError, WorkflowError
from workflow_sessions.functions import Function
from workflow_sessions.identity import Identity
from workflow_sessions.patience import delays
from workflow_sessions.statements import Statement, call_statement
from workflow_sessions.wire import (
    PREPARED_ANEW,
    READ_IDENTITY,
    ROLLED_BACK,
    SET_IDENTITY,
    check_no_pipeline,
    end_by_sync,
    first_error,
    has_rows,
    is_aborted,
    is_idle,
    is_open_transaction,
    workflow_error,
)


class AsyncPsycopgTransport:
    """Calls functions as one user, over connections that may serve many."""

    def __init__(
        self,
        connections: AsyncConnections,
        identity: Identity,
        *,
        prepared_statements: bool = True,
        retries: int = 3,
        closes_connections: bool = True,
    ) -> None:
        self.connections = connections
        self.identity = identity
        self._prepared_statements = prepared_statements
        # None leaves it to the threshold of the connection.
        self._prepare = None if prepared_statements else False
        self._retries = retries
        self._closes_connections = closes_connections

    def acting_as(self, identity: Identity) -> AsyncPsycopgTransport:
        """The same connections for somebody else."""
        return AsyncPsycopgTransport(
            self.connections,
            identity,
            prepared_statements=self._prepared_statements,
            retries=self._retries,
            closes_connections=False,
        )

    async def call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        """Call it; the answer has the form that `function.result` names."""
        rows = await self._run(call_statement(function, arguments), repeatable=not function.is_volatile)
        if function.result == "rows":
            return rows
        if function.result == "row":
            return rows[0]
        values = [row[0] for row in rows]
        if function.result == "values":
            return values
        return None if function.result == "nothing" else values[0]

    async def query(
        self, statement: str, parameters: Mapping[str, Any] | Sequence[Any] | None = None
    ) -> list[dict[str, Any]]:
        """Run SQL of the caller's own as the same user, once."""
        return await self._run(Statement(statement.encode(), parameters), repeatable=False)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """Make the calls within land together or not at all; within another one it is a savepoint.

        Nothing in it is repeated. A call that fails ends the innermost transaction() round it: go on
        outside of that one. A block that ends with a failed call in it is undone and raises, too.
        """
        self.identity.check()
        transaction = current(self.connections)
        if transaction is not None:
            async with transaction.level():
                yield
            return
        async with (
            self._borrowed() as connection,
            self._transaction_on(connection) as transaction,
            opened(transaction),
        ):
            yield

    async def close(self) -> None:
        """Close the connection, if it was opened for this client."""
        if self._closes_connections:
            await self.connections.close()

    async def _run(self, statement: Statement, *, repeatable: bool) -> list[Any]:
        self.identity.check()
        transaction = current(self.connections)
        if transaction is not None:
            return await transaction.run(self.identity, statement)
        attempt, pauses = 0, delays(0.05, 2)
        while True:
            try:
                return await self._run_once(statement)
            except WorkflowError as error:
                attempt += 1
                if attempt > self._retries or not self._is_safe_to_repeat(error, repeatable):
                    raise
            await asyncio.sleep(next(pauses))

    async def _run_once(self, statement: Statement) -> list[Any]:
        async with self._borrowed() as connection:
            if not is_idle(connection):
                async with self._transaction_on(connection) as transaction:
                    return await transaction.run(self.identity, statement)
            try:
                return await self._run_prepared(connection, statement)
            except psycopg.Error as error:
                raise workflow_error(error, connection) from error

    async def _run_prepared(self, connection: AsyncConnection[Any], statement: Statement) -> list[Any]:
        """Run it, and once more where the server and psycopg differ about what is prepared."""
        try:
            return await self._run_alone(connection, statement)
        except psycopg.Error as error:
            if self._prepare is False or first_error(error).sqlstate not in PREPARED_ANEW:
                raise
        await AsyncCursor(connection).execute("deallocate all")
        return await self._run_alone(connection, statement)

    async def _run_alone(self, connection: AsyncConnection[Any], statement: Statement) -> list[Any]:
        """Run it as a transaction of its own: all that is sent before one Sync is one, and lands or not."""
        rows = dict_row if statement.as_dictionaries else tuple_row
        cursor: AsyncCursor[Any] = AsyncCursor(connection, row_factory=rows)
        async with connection.pipeline() as pipeline:
            end_by_sync(pipeline)
            await AsyncCursor(connection).execute(
                SET_IDENTITY, (self.identity.role, self.identity.claims), prepare=self._prepare
            )
            await cursor.execute(
                self.identity.statement(statement.text), statement.values, prepare=self._prepare
            )
        if not is_idle(connection):
            raise DatabaseError("The statement began a transaction", hint="Use transaction() for that.")
        return await cursor.fetchall() if has_rows(cursor) else []

    @asynccontextmanager
    async def _transaction_on(self, connection: AsyncConnection[Any]) -> AsyncIterator[AsyncOpenTransaction]:
        """A transaction; where the caller has begun one already a savepoint, after which all is as before."""
        cursor = AsyncCursor(connection, row_factory=tuple_row)
        outer = None
        if not is_idle(connection):
            try:
                outer = await (await cursor.execute(READ_IDENTITY)).fetchone()
            except psycopg.Error as error:
                raise workflow_error(error, connection, was_sent=False) from error
        transaction = AsyncOpenTransaction(self.connections, connection, prepare=self._prepare)
        async with transaction.level():
            yield transaction
            if outer is not None and not is_aborted(connection):
                await cursor.execute(SET_IDENTITY, outer)

    @asynccontextmanager
    async def _borrowed(self) -> AsyncIterator[AsyncConnection[Any]]:
        """A connection for this caller alone, which goes back as it came."""
        try:
            connection = await self.connections.take()
        except psycopg.Error as error:
            raise workflow_error(error, None, was_sent=False) from error
        was_idle, autocommit = is_idle(connection), connection.autocommit
        try:
            check_no_pipeline(connection)
            if was_idle and not autocommit:
                await connection.set_autocommit(True)
            yield connection
        finally:
            try:
                if was_idle:
                    await self._restore(connection, autocommit)
            finally:
                await self.connections.give_back(connection)

    async def _restore(self, connection: AsyncConnection[Any], autocommit: bool) -> None:
        """Leave nothing open, whatever went wrong."""
        if is_open_transaction(connection):
            await connection.rollback()
        elif not is_idle(connection):
            await connection.close()
        if not connection.closed and connection.autocommit != autocommit:
            await connection.set_autocommit(autocommit)

    def _is_safe_to_repeat(self, error: WorkflowError, repeatable: bool) -> bool:
        if isinstance(error, ConnectionLostError):
            return self.connections.can_reconnect and (repeatable or not error.may_have_been_done)
        return error.sqlstate in ROLLED_BACK
