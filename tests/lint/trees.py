"""Helpers to walk what pglast parsed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pglast import ast


def children(node: Any) -> Iterator[ast.Node]:
    """The nodes directly below a node or a list of nodes."""
    if isinstance(node, ast.Node):
        for attribute in node:
            value = getattr(node, attribute)
            if isinstance(value, ast.Node):
                yield value
            elif isinstance(value, tuple):
                yield from children(value)
    elif isinstance(node, tuple):
        for item in node:
            if isinstance(item, ast.Node):
                yield item
            elif isinstance(item, tuple):
                yield from children(item)


def walk(node: Any) -> Iterator[ast.Node]:
    """A node and everything below it."""
    if isinstance(node, ast.Node):
        yield node
    for child in children(node):
        yield from walk(child)


def strings(values: Any) -> tuple[str, ...]:
    """The texts of a list of String nodes; other nodes, such as a star, are left out."""
    if isinstance(values, ast.String):
        return (values.sval or "",)
    return tuple(value.sval or "" for value in values or () if isinstance(value, ast.String))


def bare_name(node: ast.Node) -> str | None:
    """The name of a column reference that has nothing in front of it."""
    if not isinstance(node, ast.ColumnRef):
        return None
    fields = node.fields or ()
    return fields[0].sval if len(fields) == 1 and isinstance(fields[0], ast.String) else None


def aliases(node: Any) -> set[str]:
    """Every name that a row of a FROM or a target goes by, anywhere below."""
    found: set[str] = set()
    for item in walk(node):
        if isinstance(item, ast.Alias) and item.aliasname:
            found.add(item.aliasname)
        elif isinstance(item, ast.RangeVar) and item.relname:
            found.add(item.relname)
    return found


def common_tables(node: Any) -> set[str]:
    """The names that WITH gives, anywhere below."""
    return {item.ctename or "" for item in walk(node) if isinstance(item, ast.CommonTableExpr)}
