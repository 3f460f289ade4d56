"""Calls as SQL: the statement of a function, and its arguments as psycopg sends them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from psycopg import sql
from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python
from typing_extensions import LiteralString

from workflow_sessions.functions import Function, Result


def call_statement(function: Function, arguments: Mapping[str, Any]) -> tuple[bytes, list[Any]]:
    """The statement that calls a function with these arguments, and the values for it."""
    types = function.arguments
    try:
        signature = tuple([(name, types[name]) for name in arguments])
    except KeyError:
        unknown = ", ".join(sorted(arguments.keys() - types.keys()))
        known = ", ".join(types) or "none"
        raise TypeError(f"{function.name} has no argument {unknown}; it takes {known}") from None
    values = [
        Jsonb(value, json_text) if types[name] == "jsonb" and value is not None else value
        for name, value in arguments.items()
    ]
    return _statement(function.name, function.result, signature), values


@lru_cache(maxsize=1024)
def _statement(name: str, result: Result, signature: tuple[tuple[str, str], ...]) -> bytes:
    # A type comes from the catalog and not from the caller; the name of an argument is one of its names.
    named = sql.SQL(", ").join(
        sql.SQL("{} => %s::{}").format(sql.Identifier(argument), sql.SQL(cast(LiteralString, type_name)))
        for argument, type_name in signature
    )
    # A row has to be taken apart by FROM: as a column it would come as text.
    form = "select * from public.{}({})" if result in ("row", "rows") else "select public.{}({})"
    return sql.SQL(cast(LiteralString, form)).format(sql.Identifier(name), named).as_bytes()


def json_text(value: object) -> str:
    """JSON of anything that pydantic can make JSON of, within dictionaries and lists, too."""
    try:
        return json.dumps(value, default=to_jsonable_python, allow_nan=False)
    except RecursionError:
        raise ValueError("JSON cannot be nested so deeply, or hold itself") from None
    except ValueError as error:
        if "JSON compliant" in str(error):
            raise ValueError(f"JSON has no NaN and no infinity: {_place_of_nan(value)}") from None
        raise


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
        return _place_of_nan(to_jsonable_python(value), path)
    return ""
