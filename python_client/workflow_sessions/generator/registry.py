"""Read the registry of errors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pglast import ast

from workflow_sessions.generator.catalog import RegisteredError
from workflow_sessions.generator.statements import is_a, read_statements


def read_errors(sql: Path) -> Iterator[RegisteredError]:
    """The rows of the values list in sql/errors.sql; no file, no errors."""
    file = sql / "errors.sql"
    seen: dict[tuple[str, str], str] = {}
    for statement in read_statements(file, sql) if file.exists() else ():
        for row in _values(statement.node):
            if len(row) != 4:
                raise statement.fail("an error is (name, sqlstate, message, hint), four texts")
            error = RegisteredError(*row)
            same = seen.setdefault((error.sqlstate, error.message), error.name)
            if same != error.name:
                raise statement.fail(
                    f"{error.name} has sqlstate and message of {same}: say what is different"
                )
            yield error


def _values(node: Any) -> Iterator[list[str]]:
    if not is_a(node, ast.InsertStmt):
        return
    selects = [
        node.selectStmt,
        *(each.ctequery for each in (node.withClause.ctes if node.withClause else ())),
    ]
    for select in selects:
        for row in getattr(select, "valuesLists", None) or ():
            yield [
                each.val.sval
                for each in row
                if is_a(each, ast.A_Const) and each.val is not None and is_a(each.val, ast.String)
            ]
