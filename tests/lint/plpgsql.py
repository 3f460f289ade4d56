"""The statements and SQL expressions of a plpgsql body.

pglast parses plpgsql without a database, so it knows types of pg_catalog and public alone. Types of other
schemas are therefore read as types of public, their arrays as arrays of text, and `%rowtype` as the row type
itself: no rule looks at types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import pglast
from pglast import ast
from pglast.parser import ParseError

from tests.lint.sources import Function

# Declarations run from `declare` to the next `begin`; a type stands right after the variable's name.
_DECLARATIONS = re.compile(r"\bdeclare\b.*?\bbegin\b", re.DOTALL | re.IGNORECASE)
_DECLARED_TYPE = re.compile(
    r"(\b\w+[ \t]+(?:constant[ \t]+)?)(?!public\b|pg_catalog\b)(\w+)\.(\w+)(?=[\s;\[:=,)%])"
)
_FOREIGN_TYPE = re.compile(r"(?<![\w.])(?!public\.|pg_catalog\.)[a-z_]\w*\.([a-z_]\w*)")
_FOREIGN_ARRAY = re.compile(r"(?<![\w.])(?!pg_catalog\.)[a-z_]\w*\.[a-z_]\w*(?=\s*\[)")
_ROW_TYPE = re.compile(r"%rowtype\b", re.IGNORECASE)

_STATEMENT = 0
_EXPRESSION = 2


@dataclass(frozen=True)
class Expression:
    """A piece of SQL inside a body: its tree, and the file's line for an offset in it."""

    tree: tuple[ast.Node, ...]
    text: str
    first_line: int
    prefix: int

    def line(self, offset: int | None) -> int:
        return self.first_line + self.text.count("\n", 0, max((offset or 0) - self.prefix, 0))


class Body:
    """A parsed plpgsql body."""

    def __init__(self, function: Function) -> None:
        self.function = function

    @cached_property
    def _parsed(self) -> dict[str, Any]:
        text = self.function.file.text
        header = text[self.function.start : self.function.body_start]
        header = _FOREIGN_TYPE.sub(r"public.\1", _FOREIGN_ARRAY.sub("text", header))
        tail = text[self.function.body_start + len(self.function.body) : self.function.end]
        parsed: list[dict[str, Any]] = pglast.parse_plpgsql(header + self._readable_body() + tail + ";")
        function: dict[str, Any] = parsed[0]["PLpgSQL_function"]
        return function

    def _readable_body(self) -> str:
        def declarations(match: re.Match[str]) -> str:
            return _DECLARED_TYPE.sub(r"\1public.\3", _FOREIGN_ARRAY.sub("text", match.group()))

        return _DECLARATIONS.sub(declarations, _ROW_TYPE.sub("", self.function.body))

    @cached_property
    def error(self) -> str | None:
        try:
            _ = self._parsed
        except ParseError as error:
            return str(error.args[0])
        return None

    @cached_property
    def variables(self) -> set[str]:
        """Every name that plpgsql itself gives a meaning: parameters, locals, NEW, OLD, FOUND, tg_op …"""
        if self.error:
            return set()
        names: set[str] = set()
        for datum in self._parsed["datums"]:
            for described in datum.values():
                names.add(described.get("refname") or "")
                names.update(part["name"] for part in described.get("fields", ()) if isinstance(part, dict))
        return names

    def statements(self, kind: str) -> Iterator[tuple[dict[str, Any], int]]:
        """The statements of one kind, such as PLpgSQL_stmt_raise, each with the file's line."""
        if self.error:
            return
        for name, value, line in _walk(self._parsed["action"], 0):
            if name == kind:
                yield value, self._file_line(line)

    @cached_property
    def expressions(self) -> list[Expression]:
        if self.error:
            return []
        return [
            expression
            for part in ("datums", "action")
            for name, value, line in _walk(self._parsed[part], 0)
            if name == "PLpgSQL_expr" and (expression := self._expression(value, line)) is not None
        ]

    def _file_line(self, body_line: int) -> int:
        return self.function.file.line(self.function.body_start) + max(body_line, 1) - 1

    def _expression(self, value: dict[str, Any], body_line: int) -> Expression | None:
        query: str = value["query"]
        prefix = ""
        if value["parseMode"] == _EXPRESSION:
            prefix = "select "
        elif value["parseMode"] != _STATEMENT:
            # An assignment: what is right of the sign is the expression.
            query = re.split(r":=|=", query, maxsplit=1)[-1]
            prefix = "select "
        try:
            parsed = pglast.parse_sql(prefix + query)
        except ParseError:
            return None
        tree = tuple(raw.stmt for raw in parsed if raw.stmt is not None)
        return Expression(tree, query, self._first_line(query, body_line), len(prefix))

    def _first_line(self, query: str, body_line: int) -> int:
        """The line where the query starts: its statement may start above it."""
        lines = self.function.body.split("\n")
        above = sum(len(line) + 1 for line in lines[: max(body_line, 1) - 1])
        found = self.function.body.find(query, above)
        if found < 0:
            return self._file_line(body_line)
        return self.function.file.line(self.function.body_start + found)


@cache
def body_of(function: Function) -> Body:
    """The parsed body, made once for all rules."""
    return Body(function)


def _walk(value: Any, line: int) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Every named object below, with the line of the nearest statement around it."""
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, line)
    elif isinstance(value, dict):
        line = value.get("lineno", line)
        for name, item in value.items():
            if isinstance(item, dict):
                inner = item.get("lineno", line)
                yield name, item, inner
                yield from _walk(item, inner)
            elif isinstance(item, list):
                yield from _walk(item, line)
