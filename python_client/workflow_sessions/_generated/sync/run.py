# Made from aio/run.py by `workflow-sessions generate`: change that file, not this one.
"""A run as the code sees that works on it."""

from __future__ import annotations

import logging
from datetime import datetime
from types import TracebackType
from typing import Any, Literal
from uuid import UUID

from workflow_sessions._generated.sync.client import WorkflowSessions
from workflow_sessions._generated.sync.lease import Lease
from workflow_sessions.failures import summary
from workflow_sessions.stopping import ExecutionCancelled, is_stop

NodeStatus = Literal["pending", "running", "completed", "failed", "skipped"]
logger = logging.getLogger("workflow_sessions.worker")


class Run:
    """Records what the nodes of a run give, and says when to stop.

    Recording waits for a database that is restarted. It raises ExecutionCancelled when somebody asked for the
    run to be cancelled, and LeaseLost when nothing may be written any more: let both pass.
    """

    def __init__(self, lease: Lease) -> None:
        self.lease = lease

    @property
    def client(self) -> WorkflowSessions:
        return self.lease.client

    @property
    def id(self) -> UUID:
        return self.lease.execution_id

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for the run to be cancelled."""
        return isinstance(self.lease.stopped, ExecutionCancelled)

    @property
    def stopped(self) -> bool:
        """Whether to stop, for whatever reason: long computations look here between two steps."""
        return self.lease.stopped is not None

    def record(
        self,
        node_id: str,
        *,
        node_type: str | None = None,
        status: NodeStatus = "completed",
        output: Any = None,
        error: str | None = None,
        started_at: datetime | None = None,
        completed_at: datetime | None = None,
        attempt: int = 1,
    ) -> None:
        """Record the result of a node, or that it is running. Times are the server's where none are given."""
        self.lease.record(
            node_id=node_id,
            node_type=node_type or self.type_of(node_id),
            status=status,
            output=output,
            error=error,
            started_at=started_at,
            completed_at=completed_at,
            attempt=attempt,
        )

    def node(self, node_id: str, *, node_type: str | None = None, attempt: int = 1) -> Node:
        """Record that a node runs, and at the end of the block its output or its error.

        with run.node("fetch") as node:
            node.output = fetch()
        """
        return Node(self, node_id, node_type or self.type_of(node_id), attempt)

    def type_of(self, node_id: str) -> str | None:
        """The type of a node, where the definition is at hand."""
        return None


class Node:
    """A node that is running; `output` is what it gives."""

    def __init__(self, run: Run, node_id: str, node_type: str | None, attempt: int) -> None:
        self.run = run
        self.id = node_id
        self.type = node_type
        self.attempt = attempt
        self.output: Any = None

    def __enter__(self) -> Node:
        self._record("running")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._record_failure(error)
            return
        try:
            self._record("completed", output=self.output)
        except Exception as unrecorded:
            self._record_failure(unrecorded)
            raise

    def _record(self, status: NodeStatus, **result: Any) -> None:
        self.run.record(self.id, node_type=self.type, status=status, attempt=self.attempt, **result)

    def _record_failure(self, error: BaseException) -> None:
        """Whatever happens here, the error itself is what the caller sees."""
        try:
            self.run.lease.note(
                node_id=self.id,
                node_type=self.type,
                status="failed",
                error="Stopped" if is_stop(error) else summary(error),
                attempt=self.attempt,
            )
        except Exception as unrecorded:
            logger.warning(
                "Run %s: the failure of node %s was not recorded: %s", self.run.id, self.id, unrecorded
            )
