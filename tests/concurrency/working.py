"""What tests of workers have in common."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg

PATIENCE = 30.0


def wait_until(condition: Callable[[], Any], what: str = "it") -> None:
    """Wait for a condition, and fail if it does not come true."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"{what} did not happen"
        time.sleep(0.01)


@contextmanager
def running(worker: Any) -> Iterator[threading.Thread]:
    """Run a worker beside the test, and stop it."""
    problems: list[BaseException] = []

    def work() -> None:
        try:
            worker.run(handle_signals=False)
        except BaseException as problem:
            problems.append(problem)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        yield thread
    finally:
        worker.stop()
        thread.join(PATIENCE)
    assert not thread.is_alive()
    if problems:
        raise problems[0]


def lapse(superuser: psycopg.Connection[Any], run: uuid.UUID) -> None:
    """Let the lease on a run be over."""
    superuser.execute(
        "update workflow_internal.active_executions"
        " set lease_expires_at = clock_timestamp(), lease_check_at = clock_timestamp()"
        " where execution_id = %s",
        [run],
    )
