"""Rows of answers: the base of the models, and how an answer becomes one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from typing import Annotated, Any, SupportsIndex, TypeVar, cast, overload

from pydantic import BaseModel, BeforeValidator, ConfigDict, TypeAdapter


class Row(BaseModel):
    """A row that a function or a view gives. Columns that a newer database adds are left out."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", defer_build=True, protected_namespaces=(), validate_by_alias=True
    )

    def __repr_args__(self) -> Iterator[tuple[str, Any]]:
        # What repr, str and rich print: 4 KB of nodes would hide all else.
        from workflow_sessions import display

        return display.arguments(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from workflow_sessions import display

        return display.row_html(self)


RowModel = TypeVar("RowModel", bound=Row)
Value = TypeVar("Value")


class Rows(list[RowModel]):
    """A list of rows that a notebook shows as a table; its slices, too."""

    __slots__ = ()

    @overload
    def __getitem__(self, place: SupportsIndex) -> RowModel: ...

    @overload
    def __getitem__(self, place: slice) -> Rows[RowModel]: ...

    def __getitem__(self, place: SupportsIndex | slice) -> RowModel | Rows[RowModel]:
        found = super().__getitem__(place)
        return Rows(found) if isinstance(found, list) else found

    def _repr_html_(self) -> str:
        from workflow_sessions import display

        return display.rows_html(self)


def read_row(model: type[RowModel], answer: Any) -> RowModel:
    return model.model_validate(answer)


def read_rows(model: type[RowModel], answer: Any) -> Rows[RowModel]:
    return Rows(_list_adapter(model).validate_python(answer))


def read_value(type_: Any, answer: Any) -> Value:  # type: ignore[type-var]
    """A value, or a list of values: over HTTP an id, for one, comes as a text."""
    return cast(Value, _adapter(type_).validate_python(answer))


def found(rows: Rows[RowModel]) -> Rows[RowModel]:
    """The rows without one that only says where to go on, which is null but for next_cursor."""
    is_cursor_alone = len(rows) == 1 and all(
        value is None for name, value in rows[0] if name != "next_cursor"
    )
    return Rows() if is_cursor_alone else rows


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
