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
    from workflow_sessions.aio.client import AsyncWorkflowSessions
    from workflow_sessions.canvas import reactflow

__version__ = "0.1.0"

__all__ = [
    "AsyncWorkflowSessions",
    "ConflictError",
    "ConnectionLostError",
    "DatabaseError",
    "InvalidInputError",
    "NotAllowedError",
    "NotFoundError",
    "NotSignedInError",
    "TooLargeError",
    "WorkflowError",
    "WorkflowSessions",
    "reactflow",
]

# Imported when they are asked for: who uses the one does not wait for the other.
_LATER = {
    "AsyncWorkflowSessions": "workflow_sessions.aio.client",
    "WorkflowSessions": "workflow_sessions._generated.sync.client",
    "reactflow": "workflow_sessions.canvas",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_LATER[name]), name)
    return value
