# Made from aio/tracking.py by `workflow-sessions generate`: change that file, not this one.
"""Tracks a run of code that runs by itself, without a queue."""

from __future__ import annotations

import logging
import os
import secrets
import socket
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from workflow_sessions._generated.sync.client import WorkflowSessions
from workflow_sessions._generated.sync.lease import Lease
from workflow_sessions._generated.sync.run import Run
from workflow_sessions.errors import ConflictError, WorkflowError
from workflow_sessions.failures import summary, summary_with_traceback
from workflow_sessions.patience import is_passing
from workflow_sessions.stopping import AlreadyStartedError, ExecutionCancelled
from workflow_sessions.thread_tasks import Background, Wake

PATIENCE_WHEN_LEAVING = 5.0
logger = logging.getLogger("workflow_sessions.worker")


class TrackedRun(Run):
    """A run of the code in the block. `outputs`: its results by node id; None shows the recorded ones."""

    def __init__(self, lease: Lease) -> None:
        super().__init__(lease)
        self.outputs: Mapping[str, Any] | None = None


class Tracking:
    """The block of track_execution."""

    def __init__(
        self,
        client: WorkflowSessions,
        start: dict[str, Any],
        *,
        lease_seconds: int,
        patience_seconds: float,
        with_traceback: bool,
    ) -> None:
        self._client = client
        self._start = start
        self._lease_seconds = lease_seconds
        self._patience_seconds = patience_seconds
        self._describe = summary_with_traceback if with_traceback else summary
        self._wake = Wake()
        self._has_ended = False

    def __enter__(self) -> TrackedRun:
        execution_id = self._client.start_execution(**self._start)
        worker_id = f"{socket.gethostname()[:200]}:{os.getpid()}:{secrets.token_hex(6)}"
        lease = Lease(
            self._client,
            execution_id,
            worker_id,
            seconds=self._lease_seconds,
            patience_seconds=self._patience_seconds,
        )
        self._take(lease)
        self._run = TrackedRun(lease)
        self._heartbeats = Background(self._keep_lease, lease)
        self._heartbeats.start()
        return self._run

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._complete()
            else:
                self._record_failure(error)
        finally:
            self._has_ended = True
            self._wake.set()
            self._heartbeats.wait(1)
            self._heartbeats.abandon()

    def _take(self, lease: Lease) -> None:
        """Of several that came with the same key, the first sign of life gets the run."""
        try:
            lease.insist(
                lambda: self._client.heartbeat_execution(
                    execution_id=lease.execution_id, worker_id=lease.worker_id, lease_seconds=lease.seconds
                )
            )
        except ConflictError as conflict:
            status = str(conflict.current.get("current_status", ""))
            raise AlreadyStartedError(lease.execution_id, status) from conflict

    def _keep_lease(self, lease: Lease) -> None:
        while not self._has_ended:
            self._wake.wait(lease.seconds / 3)
            if not self._has_ended:
                lease.prolong()

    def _complete(self) -> None:
        lease, outputs = self._run.lease, self._run.outputs
        try:
            is_ended = not lease.is_lost and lease.end(
                "completed", outputs=None if outputs is None else dict(outputs)
            )
        except Exception as error:
            if not (isinstance(error, WorkflowError) and is_passing(error)):
                self._record_failure(error)
            raise
        if not is_ended:
            assert lease.stopped is not None
            raise lease.stopped

    def _record_failure(self, error: BaseException) -> None:
        """Whatever happens here, the error itself is what the caller sees."""
        lease = self._run.lease
        if lease.is_lost:
            return
        try:
            if isinstance(error, Exception):
                lease.end("failed", error_message=self._describe(error))
            else:
                # Somebody is waiting for the program to leave.
                lease.patience_seconds = min(lease.patience_seconds, PATIENCE_WHEN_LEAVING)
                why = None if isinstance(error, ExecutionCancelled) else summary(error)
                lease.end("cancelled", error_message=why)
        except Exception as unrecorded:
            logger.warning("Run %s: its end was not recorded: %s", self._run.id, unrecorded)
