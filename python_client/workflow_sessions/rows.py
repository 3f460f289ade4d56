"""Rows of answers: the base of the models, and how an answer becomes one."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import Annotated, Any, TypeVar, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, TypeAdapter


class Row(BaseModel):
    """A row that a function or a view gives. Columns that a newer database adds are left out."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", defer_build=True, protected_namespaces=(), validate_by_alias=True
    )


RowModel = TypeVar("RowModel", bound=Row)


def read_row(model: type[RowModel], answer: Any) -> RowModel:
    return model.model_validate(answer)


def read_rows(model: type[RowModel], answer: Any) -> list[RowModel]:
    return cast(list[RowModel], _list_adapter(model).validate_python(answer))


def read_value(type_: Any, answer: Any) -> Any:
    """A value, or a list of values: over HTTP an id, for one, comes as a text."""
    return _adapter(type_).validate_python(answer)


def found(rows: list[RowModel]) -> list[RowModel]:
    """The rows without one that only says where to go on, which is null but for next_cursor."""
    is_cursor_alone = len(rows) == 1 and all(
        value is None for name, value in rows[0] if name != "next_cursor"
    )
    return [] if is_cursor_alone else rows


@cache
def _list_adapter(model: type[Row]) -> TypeAdapter[Any]:
    return TypeAdapter(list[model])  # type: ignore[valid-type]


@cache
def _adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


UNITS = {"year": 365 * 86400, "mon": 30 * 86400, "day": 86400}
PART = re.compile(r"([+-]?\d+) (year|mon|day)s?")
CLOCK = re.compile(r"([+-]?)(\d+):(\d\d):(\d\d(?:\.\d+)?)$")


def _read_interval(value: Any) -> Any:
    """An interval as PostgREST writes it, such as 1 day 02:00:00. Months have 30 days, as in psycopg."""
    if not isinstance(value, str) or not (PART.match(value) or CLOCK.match(value)):
        return value
    seconds = float(sum(int(number) * UNITS[unit] for number, unit in PART.findall(value)))
    if clock := CLOCK.search(value):
        hours = int(clock[2]) * 3600 + int(clock[3]) * 60 + float(clock[4])
        seconds += -hours if clock[1] == "-" else hours
    return timedelta(seconds=seconds)


Interval = Annotated[timedelta, BeforeValidator(_read_interval)]
