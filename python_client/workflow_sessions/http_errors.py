"""What PostgREST, a gateway before it, or the network refuses, as errors of the client."""

from __future__ import annotations

import json
from http import HTTPStatus

from workflow_sessions._generated.errors import error_for
from workflow_sessions.errors import (
    ConnectionLostError,
    DatabaseError,
    NotAllowedError,
    NotSignedInError,
    TooLargeError,
    WorkflowError,
)
from workflow_sessions.functions import Function

_SQLSTATE_LENGTH = 5
# PostgREST could not ask the database at all; with PGRST001 it lost it while it asked.
_NEVER_ASKED = ("PGRST000", "PGRST002", "PGRST003")
_LOST = "PGRST001"
# The database is going down or not up yet: PostgREST answers 503 and these, or 08nnn.
_GOING_DOWN = ("57P01", "57P02", "57P03")
# What Postgres itself says of a function that is not there, or there twice.
_FUNCTION_CODES = {"PGRST202": "42883", "PGRST203": "42725"}
_FUNCTION_HINT = (
    "Is workflow-sessions installed there, in a version that this client knows? "
    "After installing: notify pgrst, 'reload schema'."
)
_TOKEN_CODES = ("PGRST301", "PGRST302", "PGRST303")
_ADDRESS_HINT = "Is this the URL of the project, and its API key?"
_LONGEST_DETAIL = 300


def answered_error(function: Function, status: int, reason: str, body: str) -> WorkflowError:
    """What an answer with an error means: its code is a SQLSTATE, PostgREST's own, or a gateway's."""
    try:
        parts = json.loads(body)
    except (ValueError, RecursionError):
        parts = None
    if not isinstance(parts, dict):
        parts = {"message": reason, "details": body}
    texts = (str(parts.get(name) or "") for name in ("code", "message", "details", "hint"))
    return _error_of(function, status, *texts)


def _error_of(
    function: Function, status: int, code: str, message: str, detail: str, hint: str
) -> WorkflowError:
    if code in _NEVER_ASKED or code == _LOST or _is_going_down(status, code):
        done = function.is_volatile and code not in _NEVER_ASKED
        return ConnectionLostError(
            message, may_have_been_done=done, sqlstate=_sqlstate(code), detail=detail, hint=hint
        )
    if code in _TOKEN_CODES or (code == "22023" and status == HTTPStatus.UNAUTHORIZED):
        return _token_error(message)
    if code in _FUNCTION_CODES:
        return DatabaseError(
            message, sqlstate=_FUNCTION_CODES[code], detail=detail, hint=f"{hint} {_FUNCTION_HINT}".strip()
        )
    if code.startswith("PGRST") or _sqlstate(code):
        return error_for(code, message, detail, hint)
    return _gateway_error(function, status, message, detail, hint)


def lost_error(function: Function, reason: str, *, was_sent: bool) -> ConnectionLostError:
    """The network's own failure. A function that only reads has done nothing in any case."""
    return ConnectionLostError(reason, may_have_been_done=was_sent and function.is_volatile)


def _is_going_down(status: int, code: str) -> bool:
    return status == HTTPStatus.SERVICE_UNAVAILABLE and (code.startswith("08") or code in _GOING_DOWN)


def _sqlstate(code: str) -> str:
    return code if len(code) == _SQLSTATE_LENGTH else ""


def _token_error(message: str) -> NotSignedInError:
    if message == "JWT expired":
        return NotSignedInError(
            "The access token has expired", sqlstate="PT401", hint="Connect with a new token."
        )
    return NotSignedInError(
        "The access token is not valid", sqlstate="PT401", detail=message, hint="Sign in again."
    )


def _gateway_error(function: Function, status: int, message: str, detail: str, hint: str) -> WorkflowError:
    """An answer that is not PostgREST's, such as a proxy's page."""
    message = f"HTTP {status}: {message or 'no reason was given'}"
    detail = detail[:_LONGEST_DETAIL]
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ConnectionLostError(message, may_have_been_done=function.is_volatile, detail=detail, hint=hint)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return ConnectionLostError(message, may_have_been_done=False, detail=detail, hint=hint)
    kinds: dict[int, type[WorkflowError]] = {
        HTTPStatus.UNAUTHORIZED: NotSignedInError,
        HTTPStatus.FORBIDDEN: NotAllowedError,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE: TooLargeError,
    }
    return kinds.get(status, DatabaseError)(message, detail=detail, hint=hint or _ADDRESS_HINT)
