"""Why code that works on a run is to stop, or not to begin.

Reasons to stop are no `Exception`, as `asyncio.CancelledError` is none: a handler's `except Exception` lets
them through.
"""

from __future__ import annotations

import asyncio
from uuid import UUID

from workflow_sessions.errors import ConflictError


class ExecutionStopped(BaseException):
    """The run goes on no longer, here."""


class ExecutionCancelled(ExecutionStopped):
    """Somebody asked for the run to be cancelled."""


class LeaseLost(ExecutionStopped):
    """The run has ended, or another worker may have it: nothing more is written."""


class WorkerStopped(ExecutionStopped):
    """The worker is leaving, and gives the run back to the queue."""


class AlreadyStartedError(ConflictError):
    """The idempotency key has started a run before: `execution_id`, with its `status` now."""

    def __init__(self, execution_id: UUID, status: str) -> None:
        super().__init__(f"The key has started a run before, which is {status}", sqlstate="PT409")
        self.execution_id = execution_id
        self.status = status


def is_stop(error: BaseException) -> bool:
    """Whether code ended because it was told to, also as a group of tasks."""
    inner: tuple[BaseException, ...] = getattr(error, "exceptions", ())
    if inner:
        return all(is_stop(each) for each in inner)
    return isinstance(error, (ExecutionStopped, asyncio.CancelledError))
