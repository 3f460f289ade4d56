"""Columns are qualified by their alias, parameters by their function.

SQL functions silently prefer the column, so that `where name = name` matches every row; plpgsql stops with
42702 when it runs. Only places where both could be meant count there: those under a FROM or a target.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pglast
from pglast import ast
from pglast.parser import ParseError

from tests.lint.plpgsql import body_of
from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Function, Project
from tests.lint.trees import aliases, bare_name, children, walk


def bare_columns(tree: Any) -> Iterator[ast.ColumnRef]:
    """Unqualified names in a statement that are no whole row and no output column in ORDER BY."""
    rows = aliases(tree)
    outputs = _ordering_by_output(tree)
    for node in walk(tree):
        if (
            isinstance(node, ast.ColumnRef)
            and bare_name(node) not in (None, *rows)
            and id(node) not in outputs
        ):
            yield node


def _ordering_by_output(tree: Any) -> set[int]:
    """The references in ORDER BY that name an output column: there the output comes first."""
    found: set[int] = set()
    for select in walk(tree):
        if not isinstance(select, ast.SelectStmt):
            continue
        names = {target.name for target in select.targetList or ()}
        is_union = select.larg is not None
        for order in select.sortClause or ():
            if is_union or bare_name(order.node) in names:
                found.add(id(order.node))
    return found


def queries(node: Any) -> Iterator[ast.Node]:
    """The outermost parts that have a FROM or a target: nowhere else can a column be meant."""
    if isinstance(node, ast.SelectStmt):
        reads = node.fromClause or node.larg or node.withClause
        if reads:
            yield node
            return
    elif isinstance(node, (ast.InsertStmt, ast.UpdateStmt, ast.DeleteStmt, ast.MergeStmt)):
        yield node
        return
    for child in children(node):
        yield from queries(child)


def sql_statements(function: Function) -> tuple[tuple[ast.Node, ...], int]:
    """The statements of a SQL body, and what to add to their offsets."""
    if function.is_atomic:
        return tuple(walk_lists(function.node.sql_body)), 0
    try:
        return tuple(raw.stmt for raw in pglast.parse_sql(function.body) if raw.stmt), function.body_start
    except ParseError:
        return (), 0


def walk_lists(body: Any) -> Iterator[ast.Node]:
    """An ATOMIC body is one RETURN or a list of lists of statements."""
    if isinstance(body, ast.Node):
        yield body
    else:
        for item in body or ():
            yield from walk_lists(item)


@rule("sql-column-qualified")
def sql_column_qualified(project: Project) -> Found:
    """In an SQL function a bare name silently means the column, whatever its parameters are called."""
    for function in project.functions:
        if function.language != "sql":
            continue
        trees, offset = sql_statements(function)
        for tree in trees:
            for node in bare_columns(tree):
                line = function.file.line(offset + (node.location or 0))
                yield (
                    function.file.path,
                    line,
                    f"qualify {bare_name(node)} by its alias or by {function.name}",
                )


@rule("plpgsql-parameter-qualified")
def plpgsql_parameter_qualified(project: Project) -> Found:
    """In a plpgsql query a bare parameter clashes with a column of that name, today's or tomorrow's."""
    for function in project.functions:
        parameters = {parameter.name for parameter in function.parameters() if parameter.name}
        for name, line in _names_in_queries(function):
            if name in parameters:
                yield function.file.path, line, f"write {function.name}.{name}, or qualify the column"


@rule("plpgsql-column-qualified")
def plpgsql_column_qualified(project: Project) -> Found:
    """In a plpgsql query a bare column clashes with the next variable of its name."""
    for function in project.functions:
        if function.language != "plpgsql":
            continue
        parameters = {parameter.name for parameter in function.parameters() if parameter.name}
        for name, line in _names_in_queries(function):
            if name not in parameters and name not in body_of(function).variables:
                yield function.file.path, line, f"qualify the column {name} by its alias"


def _names_in_queries(function: Function) -> Iterator[tuple[str, int]]:
    """The bare names in the queries of a plpgsql body; ON CONFLICT (name) counts."""
    if function.language != "plpgsql":
        return
    for expression in body_of(function).expressions:
        for query in queries(expression.tree):
            for node in bare_columns(query):
                yield bare_name(node) or "", expression.line(node.location)
            for clause in walk(query):
                if isinstance(clause, ast.InferClause):
                    for element in clause.indexElems or ():
                        if element.name in body_of(function).variables:
                            yield element.name, expression.line(clause.location)
