"""Arguments as PostgREST takes them: JSON in a body, or texts in a query string."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from psycopg.adapt import PyFormat, Transformer

from workflow_sessions.errors import DatabaseError
from workflow_sessions.functions import Function
from workflow_sessions.statements import json_text

LONGEST_QUERY = 2000
"""More characters than this are sent in a body: servers and proxies limit the length of a URL."""

# PostgREST takes a value of a query string that begins with an operator for a filter of the result, and then
# does not find the function. It may get more operators: any word with a dot or parenthesis counts as one.
_OPERATOR = (
    "adj|cd|cs|eq|fts|gte?|i?like|i?match|in|is|isdistinct|lte?|neq|not|nxl|nxr|ov|phfts|plfts|sl|sr|wfts"
)
_LIKE_A_FILTER = re.compile(rf"[a-z]+[.(]|(?:{_OPERATOR})$")


@dataclass(frozen=True, slots=True)
class Call:
    """The arguments of one call, and whether they go into the URL of a GET."""

    arguments: Mapping[str, Any]
    is_get: bool


def call_of(function: Function, arguments: Mapping[str, Any]) -> Call:
    """Encode the arguments: of a function that only reads for a GET, if they can be said in its URL."""
    function.check(arguments)
    types = function.arguments
    body = {name: _encoded(value, types[name]) for name, value in arguments.items()}
    if function.is_volatile:
        return Call(body, is_get=False)
    texts = {name: _query_text(value, types[name]) for name, value in body.items()}
    if None in texts.values() or len(urlencode(texts)) > LONGEST_QUERY:
        return Call(body, is_get=False)
    return Call(texts, is_get=True)


def _encoded(value: Any, type_name: str) -> Any:
    """The value as JSON has it, from which Postgres reads the type; as psycopg would send it."""
    if type_name == "jsonb" and value is not None:
        return json.loads(json_text(value))
    if isinstance(value, list | tuple):
        return [_encoded(each, type_name) for each in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, str):
        if "\0" in value:
            raise DatabaseError("PostgreSQL text fields cannot contain NUL (0x00) bytes", sqlstate="22021")
        return str(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"{value.days} days {value.seconds} seconds {value.microseconds} microseconds"
    if isinstance(value, UUID | Decimal):
        return str(value)
    raise TypeError(f"cannot adapt type {type(value).__name__!r} to an argument")


def _query_text(value: Any, type_name: str) -> str | None:
    """The value as a text in a query string, or None where that would mean something else."""
    if value is None:
        return None
    if type_name == "jsonb":
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, list):
        return _array_literal(value)
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return None if _LIKE_A_FILTER.match(text) else text


def _array_literal(values: list[Any]) -> str:
    """Postgres's own notation, such as {a,"b c",NULL}."""
    return bytes(Transformer().get_dumper(values, PyFormat.TEXT).dump(values) or b"").decode()
