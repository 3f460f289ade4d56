"""What the asynchronous and the synchronous psycopg transport have in common below SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import AsyncCursor, Cursor, generators
from psycopg.pq import ExecStatus, TransactionStatus

from workflow_sessions._generated.errors import error_for
from workflow_sessions.errors import ConnectionLostError

if TYPE_CHECKING:
    from psycopg._pipeline_base import BasePipeline
    from psycopg.abc import PQGen

# One statement, so that there is no moment with one user's role and another's claims.
SET_IDENTITY = b"select set_config('role', %s, true), set_config('request.jwt.claims', %s, true)"
READ_IDENTITY = b"select current_setting('role'), coalesce(current_setting('request.jwt.claims', true), '')"

# The transaction is rolled back for sure, and the same again may succeed.
ROLLED_BACK = frozenset({"40001", "40P01"})
# The server does not know what psycopg has prepared, or what it prepared gives other columns since.
PREPARED_ANEW = frozenset({"26000", "0A000"})
_UNPREPARED_HINT = (
    "Behind a pooler in transaction mode that does not follow prepared statements (PgBouncer before 1.21),"
    " connect with prepared_statements=False."
)
_HINTS = {"26000": _UNPREPARED_HINT, "42P05": _UNPREPARED_HINT}


def is_alive(connection: psycopg.BaseConnection[Any]) -> bool:
    """Whether the server has not hung up, as far as one knows without asking it."""
    try:
        # The first takes in the server's last words, if there are any, and the second finds the end.
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except psycopg.OperationalError:
        return False
    return not connection.closed


def is_idle(connection: psycopg.BaseConnection[Any]) -> bool:
    """Whether it is in no transaction."""
    return connection.pgconn.transaction_status == TransactionStatus.IDLE


def is_aborted(connection: psycopg.BaseConnection[Any]) -> bool:
    """Whether it is in a transaction that can only be rolled back."""
    return connection.pgconn.transaction_status == TransactionStatus.INERROR


def is_open_transaction(connection: psycopg.BaseConnection[Any]) -> bool:
    """Whether it waits for the next statement of a transaction."""
    return connection.pgconn.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR)


def has_rows(cursor: Cursor[Any] | AsyncCursor[Any]) -> bool:
    """Whether the statement gave rows. To ask for their description would make an object a column."""
    return cursor.pgresult is not None and cursor.pgresult.status == ExecStatus.TUPLES_OK


def check_no_pipeline(connection: psycopg.BaseConnection[Any]) -> None:
    """Refuse a connection that the caller keeps in pipeline mode: a call would share its transaction."""
    if connection.pgconn.pipeline_status:
        raise TypeError("A call makes a pipeline of its own: make it outside of connection.pipeline()")


def end_by_sync(pipeline: BasePipeline) -> None:
    """Let a pipeline end with its Sync, and not with the Flush that psycopg sends after it.

    A pooler in transaction mode takes the server back at the answer to the Sync. A Flush that comes later,
    to which there is no answer, would hold a server for this client until its next call.
    """
    if not all(hasattr(pipeline, name) for name in ("_enqueue_sync", "_communicate_gen", "_fetch_gen")):
        return  # a psycopg to come; the tests see whether it flushes

    def end() -> PQGen[None]:
        pipeline._enqueue_sync()
        try:
            yield from pipeline._communicate_gen()
            # What the socket did not take at once: without it both sides would wait for the other.
            yield from generators.send(pipeline.pgconn)
        finally:
            yield from pipeline._fetch_gen(flush=False)

    pipeline._exit_gen = end  # type: ignore[method-assign]


def workflow_error(
    error: psycopg.Error, connection: psycopg.BaseConnection[Any] | None, *, was_sent: bool = True
) -> Exception:
    """What psycopg raised, as an error of the client."""
    error = first_error(error)
    diagnosis = error.diag
    if connection is None or connection.closed or diagnosis.severity_nonlocalized in ("FATAL", "PANIC"):
        return ConnectionLostError(
            str(error).strip(), may_have_been_done=was_sent, sqlstate=error.sqlstate or ""
        )
    if error.sqlstate is None and isinstance(error, psycopg.ProgrammingError):
        return TypeError(str(error))
    # psycopg itself refuses a null character in a text; Postgres would, by this code.
    sqlstate = error.sqlstate or ("22021" if isinstance(error, psycopg.DataError) else "")
    return error_for(
        sqlstate,
        diagnosis.message_primary or str(error),
        diagnosis.message_detail or "",
        diagnosis.message_hint or _HINTS.get(sqlstate, ""),
    )


def first_error(error: psycopg.Error) -> psycopg.Error:
    """The error itself, and not that what came after it in the pipeline was not done."""
    while isinstance(error, psycopg.errors.PipelineAborted) and isinstance(error.__context__, psycopg.Error):
        error = error.__context__
    return error
