"""Tracks a run of code that runs by itself, without a queue."""

from __future__ import annotations

from typing import Any, overload
from uuid import UUID

from workflow_sessions._generated.sync.client import WorkflowSessions
from workflow_sessions._generated.sync.tracking import Tracking
from workflow_sessions.aio.client import AsyncWorkflowSessions
from workflow_sessions.aio.tracking import AsyncTracking


@overload
def track_execution(
    client: WorkflowSessions,
    *,
    workflow_id: UUID | str,
    trigger_source: str | None = None,
    idempotency_key: str | None = None,
    lease_seconds: int = 60,
    patience_seconds: float = 60.0,
    with_traceback: bool = True,
) -> Tracking: ...


@overload
def track_execution(
    client: AsyncWorkflowSessions,
    *,
    workflow_id: UUID | str,
    trigger_source: str | None = None,
    idempotency_key: str | None = None,
    lease_seconds: int = 60,
    patience_seconds: float = 60.0,
    with_traceback: bool = True,
) -> AsyncTracking: ...


def track_execution(
    client: WorkflowSessions | AsyncWorkflowSessions,
    *,
    workflow_id: UUID | str,
    trigger_source: str | None = None,
    idempotency_key: str | None = None,
    lease_seconds: int = 60,
    patience_seconds: float = 60.0,
    with_traceback: bool = True,
) -> Tracking | AsyncTracking:
    """Record what a block of code does as a run: `with`, or `async with` for an asynchronous client.

    with track_execution(client, workflow_id=workflow.id, trigger_source="cron") as run:
        with run.node("fetch") as node:
            node.output = fetch()
        run.outputs = {"fetch": node.output}

    The block's end completes the run, an exception fails it with its traceback and goes on, Ctrl-C and other
    reasons to leave cancel it. Signs of life are given in the background: a program that dies leaves a run
    that fails when its lease is over. With a key that has started a run before, the block is not entered:
    AlreadyStartedError says which run, and how it ended. patience_seconds: for how long a database that does
    not answer is asked again.
    """
    start: dict[str, Any] = {"workflow_id": workflow_id, "idempotency_key": idempotency_key}
    if trigger_source is not None:
        start["trigger_source"] = trigger_source
    asynchronous = isinstance(client, AsyncWorkflowSessions)
    tracking: Any = AsyncTracking if asynchronous else Tracking
    made: Tracking | AsyncTracking = tracking(
        client,
        start,
        lease_seconds=lease_seconds,
        patience_seconds=patience_seconds,
        with_traceback=with_traceback,
    )
    return made
