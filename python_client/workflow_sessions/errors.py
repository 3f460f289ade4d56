"""What can go wrong, by the HTTP status in the SQLSTATE. Errors of the registry are subclasses of these."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workflow_sessions._generated.errors import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        """The errors of the registry are found here, too; they are made from these, so they come later."""
        from workflow_sessions._generated import errors as registered

        if name in registered.__all__:
            return getattr(registered, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class WorkflowError(Exception):
    """An error of the server: of the API, whose SQLSTATE is PTnnn and nnn the HTTP status, or any other."""

    def __init__(self, message: str, *, sqlstate: str = "", detail: str = "", hint: str = "") -> None:
        self.sqlstate = sqlstate
        self.message = message
        self.detail = detail
        self.hint = hint
        super().__init__(message)

    def __str__(self) -> str:
        return "\n".join(part for part in (self.message, self._where(), self.hint) if part)

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword arguments are lost otherwise when a process hands the error to another.
        return _rebuilt, (type(self), self.message), self.__dict__

    def _where(self) -> str:
        return self.detail


def _rebuilt(kind: type[WorkflowError], message: str) -> WorkflowError:
    return kind(message)


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
        """What the server says: current_version, current_revision, updated_at, updated_by."""
        try:
            found = json.loads(self.detail)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def _where(self) -> str:
        for thing in ("version", "revision"):
            expected, current = (self.current.get(f"{which}_{thing}") for which in ("expected", "current"))
            if expected is not None:
                return f"{thing} {expected} is stale: {current} is current{self._saved()}"
        return super()._where()

    def _saved(self) -> str:
        when, who = self.current.get("updated_at"), self.current.get("updated_by")
        return "".join((f", saved {_ago(when)}" if when else "", f" by {who}" if when and who else ""))


class TooLargeError(WorkflowError):
    """PT413"""


class InvalidInputError(WorkflowError):
    """PT422: `detail` is the JSON path."""


class DatabaseError(WorkflowError):
    """An error of the server that is none of the API, such as 42501 or 57014; its cause is the driver's."""


class ConnectionLostError(WorkflowError):
    """The server was not reached, or went away; its cause is the driver's.

    `may_have_been_done`: whether the call was on its way and may have been committed.
    """

    def __init__(
        self,
        message: str,
        *,
        may_have_been_done: bool = True,
        sqlstate: str = "",
        detail: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(message, sqlstate=sqlstate, detail=detail, hint=hint)
        self.may_have_been_done = may_have_been_done

    def _where(self) -> str:
        done = "The call may have been done." if self.may_have_been_done else "The call was not done."
        return "\n".join(part for part in (self.detail, done) if part)


ERRORS: dict[str, type[WorkflowError]] = {
    "PT401": NotSignedInError,
    "PT403": NotAllowedError,
    "PT404": NotFoundError,
    "PT409": ConflictError,
    "PT413": TooLargeError,
    "PT422": InvalidInputError,
}


def base_for(sqlstate: str) -> type[WorkflowError]:
    """The class of an error by its SQLSTATE alone."""
    return ERRORS.get(sqlstate, WorkflowError if sqlstate.startswith("PT") else DatabaseError)


def _ago(when: str) -> str:
    """How long ago it was, by this machine's clock; the time itself where it cannot be read."""
    # Python 3.10 reads fractions of three and six digits alone, and importing pydantic takes time.
    from pydantic import AwareDatetime, TypeAdapter

    try:
        then = TypeAdapter(AwareDatetime).validate_json(json.dumps(str(when)))
        seconds = (datetime.now(timezone.utc) - then).total_seconds()
    except ValueError:
        return f"at {when}"
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        if seconds >= length:
            count = int(seconds // length)
            return f"{count} {unit}{'s' * (count > 1)} ago"
    return "just now"
