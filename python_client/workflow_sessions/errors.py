"""What can go wrong, by the HTTP status in the SQLSTATE; each error of the registry is a subclass."""

from __future__ import annotations

import json
from typing import Any, cast


class WorkflowError(Exception):
    """An error of the API: SQLSTATE PTnnn, where nnn is the HTTP status that PostgREST answers."""

    def __init__(self, message: str, *, sqlstate: str = "", detail: str = "", hint: str = "") -> None:
        self.sqlstate = sqlstate
        self.message = message
        self.detail = detail
        self.hint = hint
        super().__init__(": ".join(part for part in (message, detail) if part))


class NotSignedInError(WorkflowError):
    """PT401"""


class NotAllowedError(WorkflowError):
    """PT403"""


class NotFoundError(WorkflowError):
    """PT404: it does not exist, or it is somebody else's."""


class ConflictError(WorkflowError):
    """PT409: the caller's picture is out of date; `current` says what is."""

    @property
    def current(self) -> dict[str, Any]:
        return cast(dict[str, Any], json.loads(self.detail)) if self.detail.startswith("{") else {}


class TooLargeError(WorkflowError):
    """PT413"""


class InvalidInputError(WorkflowError):
    """PT422: `detail` is the JSON path."""
