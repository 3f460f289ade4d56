"""What is answered instead of a result: PostgREST's own errors, and those of Postgres with their status."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

import psycopg

# By the beginning of the SQLSTATE: the first that fits counts.
_STATUS = {
    "08": 503,
    "09": 500,
    "0L": 403,
    "0P": 403,
    "23503": 409,
    "23505": 409,
    "25006": 405,
    "25": 500,
    "28": 403,
    "2D": 500,
    "38": 500,
    "39": 500,
    "3B": 500,
    "40": 500,
    "42883": 404,
    "42P01": 404,
    "42P17": 500,
    "53400": 500,
    "53": 503,
    "54": 500,
    "55": 500,
    "57P01": 503,
    "57": 500,
    "58": 500,
    "F0": 500,
    "HV": 500,
    "P0001": 400,
    "P0": 500,
    "XX": 500,
}


@dataclass
class Refusal(Exception):  # noqa: N818 - an answer like others
    """An answer with an error's status and body."""

    status: int
    code: str
    message: str
    details: str | None = None
    hint: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self) -> bytes:
        """As PostgREST writes it: without spaces, and the keys in this order."""
        parts = {"code": self.code, "details": self.details, "hint": self.hint, "message": self.message}
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()

    def all_headers(self) -> dict[str, str]:
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Proxy-Status": f"PostgREST; error={self.code}",
        }
        if self.status == HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = "Bearer"
        return headers | dict(self.headers)


def bad_token(code: str, message: str, details: str | None = None) -> Refusal:
    """A token that does not count."""
    why = f'Bearer error="invalid_token", error_description="{message}"'
    return Refusal(HTTPStatus.UNAUTHORIZED, code, message, details, headers={"WWW-Authenticate": why})


def of_postgres(error: psycopg.Error, *, is_anonymous: bool, at_role_switch: bool) -> Refusal:
    """What PostgREST makes of an error of Postgres."""
    code, diagnosis = error.sqlstate or "", error.diag
    message = diagnosis.message_primary or str(error)
    if code == "PGRST":
        return _of_function(message, diagnosis.message_detail)
    if not code:
        return Refusal(503, "PGRST001", "Database client error. Retrying the connection.", str(error))
    status = _status(code, is_anonymous=is_anonymous, at_role_switch=at_role_switch)
    return Refusal(status, code, message, diagnosis.message_detail, diagnosis.message_hint)


def _status(code: str, *, is_anonymous: bool, at_role_switch: bool) -> int:
    if code.startswith("PT") and code[2:].isdigit():
        return int(code[2:])
    if code == "42501":
        return HTTPStatus.UNAUTHORIZED if is_anonymous else HTTPStatus.FORBIDDEN
    if code == "22023" and at_role_switch:
        return HTTPStatus.UNAUTHORIZED
    return next((status for start, status in _STATUS.items() if code.startswith(start)), 400)


def _of_function(message: str, detail: str | None) -> Refusal:
    """`raise sqlstate 'PGRST'`: the function states body, status and headers as JSON."""
    try:
        body, answer = json.loads(message), json.loads(detail or "")
        return Refusal(
            answer["status"],
            body["code"],
            body["message"],
            body.get("details"),
            body.get("hint"),
            answer["headers"],
        )
    except (ValueError, KeyError, TypeError):
        return Refusal(500, "PGRST121", "Could not parse JSON in the \"RAISE SQLSTATE 'PGRST'\" error")
