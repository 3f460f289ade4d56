"""Keep workflows, their versions and their runs in Postgres."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from workflow_sessions.errors import (
    ConflictError,
    ConnectionLostError,
    DatabaseError,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
    NotSignedInError,
    TooLargeError,
    WorkflowError,
)

if TYPE_CHECKING:
    from workflow_sessions._generated.sync.client import WorkflowSessions
    from workflow_sessions._generated.sync.graph import GraphNode
    from workflow_sessions._generated.sync.worker import ClaimedRun, Worker
    from workflow_sessions.aio.client import AsyncWorkflowSessions
    from workflow_sessions.aio.graph import AsyncGraphNode
    from workflow_sessions.aio.worker import AsyncClaimedRun, AsyncWorker
    from workflow_sessions.canvas import reactflow
    from workflow_sessions.stopping import (
        AlreadyStartedError,
        ExecutionCancelled,
        ExecutionStopped,
        LeaseLost,
    )
    from workflow_sessions.tracking import track_execution

__version__ = "0.1.0"

__all__ = [
    "AlreadyStartedError",
    "AsyncClaimedRun",
    "AsyncGraphNode",
    "AsyncWorker",
    "AsyncWorkflowSessions",
    "ClaimedRun",
    "ConflictError",
    "ConnectionLostError",
    "DatabaseError",
    "ExecutionCancelled",
    "ExecutionStopped",
    "GraphNode",
    "InvalidInputError",
    "LeaseLost",
    "NotAllowedError",
    "NotFoundError",
    "NotSignedInError",
    "TooLargeError",
    "Worker",
    "WorkflowError",
    "WorkflowSessions",
    "reactflow",
    "track_execution",
]

# Imported when they are asked for: who uses the one does not wait for the other.
_LATER = {
    "AlreadyStartedError": "workflow_sessions.stopping",
    "AsyncClaimedRun": "workflow_sessions.aio.worker",
    "AsyncGraphNode": "workflow_sessions.aio.graph",
    "AsyncWorker": "workflow_sessions.aio.worker",
    "AsyncWorkflowSessions": "workflow_sessions.aio.client",
    "ClaimedRun": "workflow_sessions._generated.sync.worker",
    "ExecutionCancelled": "workflow_sessions.stopping",
    "ExecutionStopped": "workflow_sessions.stopping",
    "GraphNode": "workflow_sessions._generated.sync.graph",
    "LeaseLost": "workflow_sessions.stopping",
    "Worker": "workflow_sessions._generated.sync.worker",
    "WorkflowSessions": "workflow_sessions._generated.sync.client",
    "reactflow": "workflow_sessions.canvas",
    "track_execution": "workflow_sessions.tracking",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_LATER[name]), name)
    return value
