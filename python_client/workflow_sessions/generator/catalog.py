"""What the generator knows of the SQL: functions, row types and errors, in names and types of SQL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from workflow_sessions.functions import Result

Kind = Literal["view", "table", "type", "result"]


class GeneratorError(RuntimeError):
    """SQL that no client can be made of: where, and what to do, in one line."""


@dataclass(frozen=True)
class Argument:
    """An input of a function. `default` is an expression of SQL; None where the argument is required."""

    name: str
    type: str
    default: str | None

    @property
    def is_required(self) -> bool:
        return self.default is None

    @property
    def is_nullable(self) -> bool:
        return self.default is not None and re.match(r"NULL(::|$)", self.default) is not None


@dataclass(frozen=True)
class Column:
    """A column of a row type. Rows of views and types say in the comment when they may be null."""

    name: str
    type: str
    comment: str
    is_nullable: bool


@dataclass(frozen=True)
class RowType:
    """A view, table or composite type, or what RETURNS TABLE of a function spells out."""

    name: str
    kind: Kind
    columns: tuple[Column, ...]
    comment: str

    @property
    def column_names(self) -> set[str]:
        return {column.name for column in self.columns}


@dataclass(frozen=True)
class SqlFunction:
    """A public function. `result_type` is the name of a row type for "row" and "rows", else a type of SQL."""

    name: str
    area: str
    arguments: tuple[Argument, ...]
    result: Result
    result_type: str
    volatility: str
    comment: str
    path: str

    @property
    def summary(self) -> str:
        return self.comment.partition("\n\n")[0].replace("\n", " ").strip()

    @property
    def description(self) -> str:
        return self.comment.partition("\n\n")[2].strip()

    @property
    def returns_rows(self) -> bool:
        return self.result in ("row", "rows")

    @property
    def value_is_nullable(self) -> bool:
        """Whether a value may be null: the sentence that begins with Returns says so, or nothing is said."""
        said = re.search(r"\bReturns\b.*?(?:\.\s|$)", self.description, re.DOTALL)
        return says_null(said[0]) if said else not self.description


@dataclass(frozen=True)
class RegisteredError:
    """An error of the registry sql/errors.sql."""

    name: str
    sqlstate: str
    message: str
    hint: str


@dataclass(frozen=True)
class Catalog:
    """Everything that the client is made of. Functions are in order of area and name."""

    functions: tuple[SqlFunction, ...]
    row_types: Mapping[str, RowType]
    errors: tuple[RegisteredError, ...]
    enums: Mapping[str, tuple[str, ...]]

    @cached_property
    def areas(self) -> list[str]:
        return list(dict.fromkeys(function.area for function in self.functions))

    @cached_property
    def public_rows(self) -> list[RowType]:
        """The row types that callers meet: the views, and what functions return."""
        returned = {function.result_type for function in self.functions if function.returns_rows}
        return [row for name, row in self.row_types.items() if name in returned or row.kind == "view"]

    def is_paged(self, function: SqlFunction) -> bool:
        """Whether it hands out a list page by page: each row says how to get those after it."""
        return (
            function.result == "rows"
            and any(argument.name == "cursor" for argument in function.arguments)
            and "next_cursor" in self.row_types[function.result_type].column_names
        )


def says_null(comment: str) -> bool:
    """Whether a comment says that there may be nothing: it has the word null."""
    return re.search(r"\bnull\b", comment, re.IGNORECASE) is not None
