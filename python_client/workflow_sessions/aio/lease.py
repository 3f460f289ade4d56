"""A hold on a run: kept by signs of life, given up at its end, and gone when the database says so."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, TypeVar, cast
from uuid import UUID

from workflow_sessions.aio.client import AsyncWorkflowSessions
from workflow_sessions.asyncio_tasks import Call, sleep
from workflow_sessions.errors import ConflictError, NotFoundError, WorkflowError
from workflow_sessions.patience import LOCKED, delays, is_passing
from workflow_sessions.stopping import ExecutionCancelled, ExecutionStopped, LeaseLost

T = TypeVar("T")
logger = logging.getLogger("workflow_sessions.worker")


class AsyncLease:
    """A run that this worker holds. It may be used by several tasks at the same time."""

    def __init__(
        self,
        client: AsyncWorkflowSessions,
        execution_id: UUID,
        worker_id: str,
        *,
        seconds: int,
        patience_seconds: float,
    ) -> None:
        self.client = client
        self.execution_id = execution_id
        self.worker_id = worker_id
        self.seconds = seconds
        self.patience_seconds = patience_seconds
        self.stopped: ExecutionStopped | None = None
        self.interrupt: Callable[[], bool] | None = None
        self._is_ending = False
        self._was_told = False

    @property
    def is_lost(self) -> bool:
        return isinstance(self.stopped, LeaseLost)

    def stop(self, reason: ExecutionStopped, *, interrupt: bool = True) -> None:
        """Tell the handler to stop. The first reason counts, except that a lost lease outdoes all."""
        if self.stopped is None or isinstance(reason, LeaseLost):
            self.stopped = reason
            if interrupt and self.interrupt:
                self._was_told = self.interrupt()

    def check(self) -> None:
        """Raise the reason to stop: once, so that cleaning up can be recorded, unless the lease is lost."""
        if self.stopped is not None and (self.is_lost or not self._was_told):
            self._was_told = True
            raise self.stopped

    async def prolong(self) -> bool:
        """Give a sign of life. False if the database could not be asked."""
        try:
            lease = await self.client.heartbeat_execution(
                execution_id=self.execution_id, worker_id=self.worker_id, lease_seconds=self.seconds
            )
        except (ConflictError, NotFoundError) as error:
            self._lose(error)
        except Exception as error:  # whatever it is, the other runs need their signs of life
            logger.warning("Run %s: no sign of life could be given: %s", self.execution_id, error)
            return False
        else:
            if lease.cancel_requested:
                self.stop(ExecutionCancelled("Somebody asked for the run to be cancelled"))
        return True

    async def record(self, **result: Any) -> None:
        """Record a result of a node. Doing it again changes nothing, so it is sent until it has arrived."""
        self.check()
        await self.note(**result)
        self.check()

    async def note(self, **result: Any) -> None:
        """Record a result of a node though the run is to stop."""
        if self.is_lost:
            return
        try:
            lease = await self.insist(
                lambda: self.client.record_node_result(
                    execution_id=self.execution_id, worker_id=self.worker_id, **result
                )
            )
        except (ConflictError, NotFoundError) as error:
            self._lose(error, interrupt=False)
            return
        if lease.cancel_requested:
            self.stop(ExecutionCancelled("Somebody asked for the run to be cancelled"), interrupt=False)

    async def end(
        self, status: str, *, outputs: dict[str, Any] | None = None, error_message: str | None = None
    ) -> bool:
        """Finish the run. False if it was not this worker's any more.

        An answer may get lost after the run was finished: then the second call finds the run as it was to
        become.
        """
        self._is_ending = True
        attempts = 0

        def complete() -> Any:
            nonlocal attempts
            attempts += 1
            return self.client.complete_execution(
                execution_id=self.execution_id,
                status=status,
                outputs=outputs,
                error_message=error_message,
                worker_id=self.worker_id,
            )

        try:
            await self.insist(complete)
        except ConflictError as conflict:
            if attempts > 1 and conflict.current.get("current_status") == status:
                return True
            self._lose(conflict, interrupt=False)
            return False
        except NotFoundError as error:
            self._lose(error, interrupt=False)
            return False
        return True

    async def hand_back(self) -> None:
        """Let the lease be over soon, so that another worker gets the run."""
        self._is_ending = True
        try:
            await self.client.heartbeat_execution(
                execution_id=self.execution_id, worker_id=self.worker_id, lease_seconds=1
            )
        except WorkflowError as error:
            logger.warning("Run %s was not handed back: %s", self.execution_id, error)

    async def insist(self, call: Call[T]) -> T:
        """Call until the database answers, for as long as it makes sense."""
        begun = time.monotonic()
        for delay in delays(0.1, 5):
            try:
                return await call()
            except WorkflowError as error:
                # A run that somebody keeps locked is not worth more than its lease: others wait.
                patience = self.seconds if error.sqlstate == LOCKED else self.patience_seconds
                if not is_passing(error) or time.monotonic() + delay > begun + patience:
                    raise
                logger.warning("Run %s: trying again in %.1f s: %s", self.execution_id, delay, error)
            await sleep(delay)
            if self.is_lost and not self._is_ending:
                raise cast(LeaseLost, self.stopped)
        raise AssertionError("delays never end")

    def _lose(self, error: WorkflowError, *, interrupt: bool = True) -> None:
        if not self._is_ending:
            logger.warning("Run %s is not this worker's any more: %s", self.execution_id, error)
            self.stop(LeaseLost(str(error)), interrupt=interrupt)
        elif not isinstance(self.stopped, LeaseLost):
            self.stopped = LeaseLost(str(error))
