"""Takes queued runs, works on them, and says how they ended."""

from __future__ import annotations

import itertools
import logging
import math
import os
import secrets
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from datetime import datetime, timedelta
from functools import partial
from typing import Any, cast
from uuid import UUID

from workflow_sessions._generated.models import ClaimedExecution
from workflow_sessions.aio.client import AsyncWorkflowSessions
from workflow_sessions.aio.graph import run_graph
from workflow_sessions.aio.lease import AsyncLease
from workflow_sessions.aio.run import AsyncRun
from workflow_sessions.asyncio_tasks import Activity, Background, Handler, Wake, stopping_on_signals
from workflow_sessions.errors import ConflictError, NotFoundError, WorkflowError
from workflow_sessions.failures import summary, summary_with_traceback
from workflow_sessions.graphs import types_of
from workflow_sessions.patience import delays, is_passing
from workflow_sessions.stopping import WorkerStopped, is_stop

logger = logging.getLogger("workflow_sessions.worker")

LARGEST_BATCH = 100
LONGEST_RETRY_DELAY = 3600.0
# After so many the delay is at its longest. Whose run it is can make its lineage as long as they like.
MOST_RETRIES_COUNTED = 20
# Half of the shortest schedule: of ticks between two calls only the newest is queued.
SCHEDULE_SECONDS = 5.0
# What a wait without an end is cut into.
LONGEST_WAIT = 3600.0
# What handlers get to hear the end of the grace period and leave.
LAST_SECONDS = 1.0


class AsyncClaimedRun(AsyncRun):
    """A run that a worker got, with the definition that it is to run."""

    def __init__(self, claimed: ClaimedExecution, lease: AsyncLease) -> None:
        super().__init__(lease)
        self.claimed = claimed
        self.claimed_at = time.monotonic()
        self._types = types_of(claimed.nodes)

    @property
    def workflow_id(self) -> UUID:
        return self.claimed.workflow_id

    @property
    def user_id(self) -> UUID:
        """Whose run it is. `run.client` acts as whoever the worker is."""
        return self.claimed.user_id

    @property
    def nodes(self) -> list[dict[str, Any]]:
        return cast("list[dict[str, Any]]", self.claimed.nodes)

    @property
    def edges(self) -> list[dict[str, Any]]:
        return cast("list[dict[str, Any]]", self.claimed.edges)

    @property
    def trigger(self) -> dict[str, Any] | None:
        return self.claimed.trigger

    @property
    def variables(self) -> dict[str, Any]:
        return cast("dict[str, Any]", self.claimed.variables)

    @property
    def attempt(self) -> int:
        """1 at first; more when workers were lost, so that what an attempt before did may be there."""
        return self.claimed.attempt

    def type_of(self, node_id: str) -> str | None:
        return self._types.get(node_id)

    @property
    def attempts_left(self) -> int:
        return self.claimed.max_attempts - self.claimed.attempt

    async def completed_nodes(self) -> dict[str, Any]:
        """Outputs, by node id, of the nodes that an attempt before has completed: they need not run again."""
        return await self.lease.insist(self._completed_nodes)

    async def _completed_nodes(self) -> dict[str, Any]:
        results = self.client.iter_node_results(execution_id=self.id, status="completed")
        return {result.node_id: result.output async for result in results}

    def server_time(self) -> datetime:
        """The server's clock, near enough: that of this machine may be wrong."""
        elapsed = time.monotonic() - self.claimed_at - self.lease.seconds
        return self.claimed.lease_expires_at + timedelta(seconds=elapsed)


class AsyncWorker:
    """Claims runs from the queue and calls a handler with each, up to `concurrency` at the same time.

    handlers: a function that gets the run and returns its outputs by node id, or None where they were
    recorded; or functions by type of node, which get a node and return its output: then the graph is walked
    along its edges. with_schedules: also queue what is due by everybody's schedules, as service_role.
    """

    def __init__(
        self,
        client: AsyncWorkflowSessions,
        handlers: Handler | Mapping[str, Handler | None],
        *,
        concurrency: int = 1,
        workflow_id: UUID | str | None = None,
        user_id: UUID | str | None = None,
        lease_seconds: int = 60,
        heartbeat_seconds: float | None = None,
        poll_seconds: float = 2.0,
        grace_seconds: float = 30.0,
        patience_seconds: float = 600.0,
        retry_on: type[Exception] | tuple[type[Exception], ...] = (),
        retry_delay_seconds: float = 10.0,
        with_tracebacks: bool = True,
        with_schedules: bool = False,
    ) -> None:
        if concurrency < 1:
            raise ValueError("concurrency is at least 1")
        for each in filter(None, handlers.values()) if isinstance(handlers, Mapping) else [handlers]:
            if not callable(each):
                raise TypeError(f"A handler is a function, not {type(each).__name__}")
        self.client = client
        self.handler: Handler = (
            partial(run_graph, dict(handlers)) if isinstance(handlers, Mapping) else handlers
        )
        self.concurrency = concurrency
        self.lease_seconds = lease_seconds
        self.heartbeat_seconds = heartbeat_seconds or lease_seconds / 3
        self.poll_seconds = poll_seconds
        self.grace_seconds = grace_seconds
        self.patience_seconds = patience_seconds
        self.retry_on = retry_on
        self.retry_delay_seconds = retry_delay_seconds
        self.describe = summary_with_traceback if with_tracebacks else summary
        # A restarted worker must not be taken for the one before.
        self.worker_id = f"{socket.gethostname()[:200]}:{os.getpid()}:{secrets.token_hex(6)}"
        self._filters: dict[str, Any] = {
            name: value for name, value in (("workflow_id", workflow_id), ("user_id", user_id)) if value
        }
        self._claims = itertools.count(1)
        self.with_schedules = with_schedules
        self._next_tick = math.inf
        self._runs: dict[AsyncClaimedRun, Background] = {}
        self._is_stopping = False
        self._has_left = False
        self._wake = Wake()
        self._beat = Wake()

    def stop(self) -> None:
        """Claim nothing more: `run` returns when the runs in hand have ended, or the grace period has."""
        self._is_stopping = True
        self._wake.set()

    async def run(self, *, until_idle: bool = False, handle_signals: bool = True) -> None:
        """Work until `stop`, SIGTERM or SIGINT; with `until_idle` until nothing is queued that is due.

        The first signal lets the runs in hand end for `grace_seconds` and hands the others back to the queue;
        the second one does what it did before. Raises what makes claiming hopeless, such as missing rights or
        a database that stays away, after the runs in hand have ended.
        """
        self._has_left = False
        self._next_tick = 0.0 if self.with_schedules else math.inf
        with stopping_on_signals(self.stop) if handle_signals else nullcontext():
            heartbeats = Background(self._keep_leases)
            heartbeats.start()
            logger.info("Worker %s begins", self.worker_id)
            try:
                refusal = await self._claim_until_stopped(until_idle)
                await self._let_finish(self.grace_seconds)
            finally:
                # First, so that no sign of life prolongs a lease that is given up.
                self._has_left = True
                self._beat.set()
                await heartbeats.wait(LAST_SECONDS)
                heartbeats.abandon()
                await self._leave_runs()
                self._is_stopping = False
                logger.info("Worker %s has left", self.worker_id)
        if refusal is not None:
            raise refusal

    async def _claim_until_stopped(self, until_idle: bool) -> WorkflowError | None:
        """Keep every place filled. Returns the error after which there is no use in going on."""
        pauses, failures = self._pauses(), delays(0.1, 5)
        lost_at: float | None = None
        while not self._is_stopping:
            free = self.concurrency - len(self._runs)
            if free <= 0 and (until_tick := self._until_tick()):
                await self._wake.wait(until_tick)
                continue
            try:
                if not self._until_tick():
                    await self._enqueue_due()
                claimed = await self._claim(free) if free > 0 else []
            except WorkflowError as error:
                lost_at = lost_at or time.monotonic()
                if not is_passing(error) or time.monotonic() - lost_at > self.patience_seconds:
                    logger.error("Worker %s cannot claim runs: %s", self.worker_id, error)
                    return error
                logger.warning("No runs could be claimed, trying again: %s", error)
                await self._wake.wait(next(failures))
                continue
            failures, lost_at = delays(0.1, 5), None
            for run in claimed:
                self._runs[run] = work = Background(self._work, run)
                work.start()
            if claimed:
                pauses = self._pauses()
            elif until_idle and not self._runs:
                return None
            else:
                await self._wake.wait(min(next(pauses), self._until_tick()))
        return None

    def _until_tick(self) -> float:
        return max(0.0, min(self._next_tick - time.monotonic(), LONGEST_WAIT))

    async def _enqueue_due(self) -> None:
        due = await self.client.enqueue_due_executions()
        self._next_tick = time.monotonic() + (1.0 if due.remaining else SCHEDULE_SECONDS)

    def _pauses(self) -> Iterator[float]:
        return delays(min(0.1, self.poll_seconds), self.poll_seconds)

    async def _claim(self, number: int) -> list[AsyncClaimedRun]:
        # Another name for each claim: a run that was lost and comes back to this worker is not taken for the
        # one before.
        holder = f"{self.worker_id}:{next(self._claims)}"
        claimed = await self.client.claim_executions(
            worker_id=holder,
            batch_size=min(number, LARGEST_BATCH),
            lease_seconds=self.lease_seconds,
            **self._filters,
        )
        return [
            AsyncClaimedRun(
                each,
                AsyncLease(
                    self.client,
                    each.execution_id,
                    holder,
                    seconds=self.lease_seconds,
                    patience_seconds=self.patience_seconds,
                ),
            )
            for each in claimed
        ]

    async def _keep_leases(self) -> None:
        pause = self.heartbeat_seconds
        while not self._has_left:
            await self._beat.wait(pause)
            pause = self.heartbeat_seconds
            for run in list(self._runs):
                if not await run.lease.prolong():
                    pause = min(pause, 1.0)

    async def _work(self, run: AsyncClaimedRun) -> None:
        """Call the handler and write down how it ended, whatever happens."""
        activity = Activity(self.handler, run)
        run.lease.interrupt = activity.interrupt
        try:
            try:
                outputs = await activity.outcome()
            except BaseException as error:
                await self._conclude_failure(run, error)
            else:
                await self._conclude(run, outputs)
        except Exception:
            logger.exception(
                "Run %s: its end could not be recorded; it is left to the end of its lease", run.id
            )
        finally:
            self._runs.pop(run, None)
            self._wake.set()

    async def _conclude(self, run: AsyncClaimedRun, outputs: Any) -> None:
        if run.lease.is_lost:
            return
        try:
            if outputs is not None and not isinstance(outputs, Mapping):
                kind = type(outputs).__name__
                raise TypeError(f"A handler returns outputs by node id, or None, and not {kind}")
            await run.lease.end("completed", outputs=None if outputs is None else dict(outputs))
        except Exception as error:
            # What cannot be stored is the handler's failure; a database that is not there is not.
            if isinstance(error, WorkflowError) and is_passing(error):
                raise
            await self._fail(run, error)

    async def _conclude_failure(self, run: AsyncClaimedRun, error: BaseException) -> None:
        reason = run.lease.stopped
        if run.lease.is_lost:
            return
        if reason is None or not is_stop(error):
            await self._fail(run, error)
        elif isinstance(reason, WorkerStopped):
            await run.lease.hand_back()
        else:
            await run.lease.end("cancelled")

    async def _fail(self, run: AsyncClaimedRun, error: BaseException) -> None:
        logger.warning("Run %s failed", run.id, exc_info=error)
        is_failed = await run.lease.end("failed", error_message=self.describe(error))
        if is_failed and isinstance(error, self.retry_on) and run.attempts_left > 0:
            await self._retry(run)

    async def _retry(self, run: AsyncClaimedRun) -> None:
        """Queue it again, later each time. Attempts that were lost with their workers count, too."""
        before = await run.lease.insist(lambda: self._retries_before(run))
        delay = min(self.retry_delay_seconds * 2**before, LONGEST_RETRY_DELAY)
        available_at = run.server_time() + timedelta(seconds=delay)
        attempts = 0

        async def queue_again() -> None:
            nonlocal attempts
            attempts += 1
            # An answer that was lost may have been a yes, and a second retry would be a second run.
            if attempts > 1 and await self._is_retried(run):
                return
            await self.client.retry_execution(
                execution_id=run.id,
                same_definition=True,
                available_at=available_at,
                max_attempts=run.attempts_left,
            )

        try:
            await run.lease.insist(queue_again)
        except (ConflictError, NotFoundError) as error:
            logger.info("Run %s is not tried again: %s", run.id, error)

    async def _retries_before(self, run: AsyncClaimedRun) -> int:
        number, before = 0, run.claimed.retry_of
        while before is not None and number < MOST_RETRIES_COUNTED:
            number += 1
            try:
                before = (await self.client.get_execution(execution_id=before)).retry_of
            except NotFoundError:  # it was removed
                break
        return number

    async def _is_retried(self, run: AsyncClaimedRun) -> bool:
        newest = await self.client.list_executions(
            workflow_id=run.workflow_id, user_id=run.user_id, since=run.claimed.created_at, page_size=1000
        )
        return any(each.retry_of == run.id for each in newest)

    async def _let_finish(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while self._runs and (left := end - time.monotonic()) > 0:
            await self._wake.wait(left)

    async def _leave_runs(self) -> None:
        """Give back what is still in hand."""
        for run in list(self._runs):
            logger.warning("Run %s did not end in time and goes back to the queue", run.id)
            run.lease.stop(WorkerStopped("The worker is leaving"))
        await self._let_finish(LAST_SECONDS)
        for run, work in list(self._runs.items()):
            work.abandon()
            await run.lease.hand_back()
