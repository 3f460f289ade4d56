"""The statements of SQL files, those inside DO blocks included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pglast
from pglast import ast
from pglast.parser import ParseError
from pglast.stream import RawStream

from workflow_sessions.generator.catalog import GeneratorError

SHORT_NAMES = {
    "int2": "smallint",
    "int4": "integer",
    "int8": "bigint",
    "bool": "boolean",
    "float4": "real",
    "float8": "double precision",
    "bpchar": "character",
    "varchar": "character varying",
}

MAKES = re.compile(r"\s*create\s+(?:type|table|(?:or\s+replace\s+)?view)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Statement:
    """A statement, the file that it is in, and the folder below which that was read."""

    node: Any
    root: Path
    path: str
    line: int

    def fail(self, message: str) -> GeneratorError:
        return GeneratorError(f"{self.path}:{self.line}: {message}")


def read_statements(file: Path, root: Path) -> Iterator[Statement]:
    """Every statement of a file; of DO blocks, the statements that they may execute."""
    path = file.relative_to(root.parent).as_posix()
    try:
        text = file.read_text("utf-8")
        parsed = pglast.parse_sql(text)
    except UnicodeDecodeError as error:
        raise GeneratorError(f"{path}: it is not UTF-8: save it as UTF-8") from error
    except ParseError as error:
        offset = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], int) else 0
        line = text.count("\n", 0, offset) + 1
        raise GeneratorError(f"{path}:{line}: {error.args[0]}: mend the SQL") from error
    for raw in parsed:
        begin = raw.stmt_location or 0
        begin += len(text[begin:]) - len(text[begin:].lstrip())
        statement = Statement(raw.stmt, root, path, text.count("\n", 0, begin) + 1)
        yield from _inside(statement) if isinstance(raw.stmt, ast.DoStmt) else [statement]


def _inside(block: Statement) -> Iterator[Statement]:
    bodies = [each.arg.sval for each in block.node.args if each.defname == "as"]
    # The parser of bodies does not know every type: only blocks that make something are given to it.
    if not bodies or not MAKES.search(bodies[0]):
        return
    try:
        body = pglast.parse_plpgsql(f"do $generator${bodies[0]}$generator$")
    except ParseError as error:
        raise block.fail(f"{error.args[0]}: mend the DO block") from error
    for query in _queries(body):
        if MAKES.match(query):
            yield from (replace(block, node=raw.stmt) for raw in pglast.parse_sql(query))


def _queries(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        executed = tree.get("PLpgSQL_stmt_execsql")
        if executed:
            yield executed["sqlstmt"]["PLpgSQL_expr"]["query"]
        for value in tree.values():
            yield from _queries(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _queries(value)


def is_a(node: Any, *kinds: type[ast.Node]) -> bool:
    """isinstance that leaves the node untyped: by its types each part of a node could be missing."""
    return isinstance(node, kinds)


def texts(values: Any) -> list[str]:
    """The texts of a list of String nodes."""
    return [value.sval or "" for value in values or () if isinstance(value, ast.String)]


def qualified(names: list[str]) -> str:
    """A name as the catalog keeps it: what is in public, or in no schema, goes without one."""
    return ".".join(name for name in names if name != "public")


def relation(node: Any) -> str:
    """The name of a table, view or type."""
    return qualified([*([node.schemaname] if node.schemaname else []), node.relname])


def type_text(node: Any) -> str:
    """A type as people write it: integer, timestamptz, text[], workflow_summary."""
    names = texts(node.names)
    name = qualified(names[1:] if names[0] == "pg_catalog" else names)
    return SHORT_NAMES.get(name, name) + "[]" * bool(node.arrayBounds)


def expression(node: Any) -> str:
    return str(RawStream()(node))
