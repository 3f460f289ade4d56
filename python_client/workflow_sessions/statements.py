"""Calls as SQL: the statement of a function, and its arguments as psycopg sends them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from psycopg import sql
from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python

from workflow_sessions.functions import Function


class Statement(NamedTuple):
    """A statement, what is given for its placeholders, and what its rows become."""

    text: bytes
    values: Sequence[Any] | Mapping[str, Any] | None
    as_dictionaries: bool = True


def call_statement(function: Function, arguments: Mapping[str, Any]) -> Statement:
    """The statement that calls a function with these arguments."""
    function.check(arguments)
    types = function.arguments
    signature = tuple([(name, types[name]) for name in arguments])
    values = [
        Jsonb(value, json_text) if types[name] == "jsonb" and value is not None else value
        for name, value in arguments.items()
    ]
    gives_rows = function.result in ("row", "rows")
    return Statement(_call_text(function.name, gives_rows, signature), values, gives_rows)


@lru_cache(maxsize=1024)
def _call_text(name: str, gives_rows: bool, signature: tuple[tuple[str, str], ...]) -> bytes:
    # The names and types are the catalog's, and none the caller's.
    named = ", ".join(
        f"{sql.Identifier(argument).as_string()} => %s::{type_name}" for argument, type_name in signature
    )
    # A row has to be taken apart by FROM: as a column it would come as text.
    start = "select * from" if gives_rows else "select"
    return f"{start} public.{sql.Identifier(name).as_string()}({named})".encode()


def json_text(value: object) -> str:
    """JSON of anything that pydantic can make JSON of, within dictionaries and lists, too."""
    try:
        return json.dumps(value, default=_plain, allow_nan=False)
    except RecursionError:
        raise ValueError("JSON cannot be nested so deeply, or hold itself") from None
    except ValueError as error:
        if "JSON compliant" in str(error):
            raise ValueError(f"JSON has no NaN and no infinity: {_place_of_nan(value)}") from None
        raise


def _plain(value: object) -> object:
    """Something that json knows, in place of what it does not."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return list(value)
    return to_jsonable_python(value)


def _place_of_nan(value: object, path: str = "$") -> str:
    """The path of the first number that JSON does not have."""
    if isinstance(value, float):
        return path if value != value or value in (float("inf"), float("-inf")) else ""
    if isinstance(value, dict):
        return next(filter(None, (_place_of_nan(each, f"{path}.{key}") for key, each in value.items())), "")
    if isinstance(value, list | tuple):
        return next(
            filter(None, (_place_of_nan(each, f"{path}[{place}]") for place, each in enumerate(value))), ""
        )
    if not isinstance(value, str | int | bool | None):
        return _place_of_nan(_plain(value), path)
    return ""
