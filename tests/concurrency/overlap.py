"""Two or more sessions at the same time, and what each of them got."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import psycopg

from workflow_sessions import WorkflowError, WorkflowSessions

Work = Callable[[WorkflowSessions], Any]


def outcome(session: WorkflowSessions, work: Work) -> Any:
    """What work gives, or the error of the API that it ends with; any other error fails the test."""
    try:
        return work(session)
    except WorkflowError as error:
        return error


def one_in_the_others_transaction(
    first: WorkflowSessions, does: Work, second: WorkflowSessions, while_it: Work
) -> tuple[Any, Any]:
    """Let the second work begin before the first has committed, and wait where it must."""
    with ThreadPoolExecutor() as threads:
        with first.connection.transaction():
            done_first = outcome(first, does)
            later = threads.submit(outcome, second, while_it)
            wait_until_blocked(first.connection, second.connection, later)
        return done_first, later.result(30)


def wait_until_blocked(
    holder: psycopg.Connection[Any], waiter: psycopg.Connection[Any], work: Future[Any]
) -> None:
    """Return when the waiter waits for the holder, or when its work is done without that."""
    pids = [holder.info.backend_pid, waiter.info.backend_pid]
    deadline = time.monotonic() + 20
    while not work.done() and time.monotonic() < deadline:
        if holder.execute("select %s = any(pg_blocking_pids(%s))", pids).fetchone() == (True,):
            return
        time.sleep(0.005)
    assert work.done(), "the second session neither waits nor ends"


def all_at_once(sessions: Sequence[WorkflowSessions], work: Work) -> list[Any]:
    """Do the same in every session, beginning together; what each got, in the order of the sessions."""
    start = threading.Barrier(len(sessions))

    def join_in(session: WorkflowSessions) -> Any:
        start.wait(20)
        return outcome(session, work)

    with ThreadPoolExecutor(len(sessions)) as threads:
        return list(threads.map(join_in, sessions, timeout=60))
