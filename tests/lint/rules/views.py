"""Views: the part of the API that reads like a table."""

from __future__ import annotations

from collections.abc import Iterator

from pglast import ast, enums

from tests.lint.rules.registry import Found, rule
from tests.lint.rules.tables import commented, granted, name_of
from tests.lint.sources import Project
from tests.lint.trees import strings


@rule("view-security-invoker")
def view_security_invoker(project: Project) -> Found:
    """Without security_invoker a view reads as its owner, past row level security."""
    for file, node, line in project.statements(ast.ViewStmt):
        options = {option.defname: option.arg for option in node.options or ()}
        value = options.get("security_invoker")
        if strings(value) not in (("true",), ("on",)):
            yield file.path, line, f"{name_of(node.view)[1]} needs with (security_invoker = true)"


@rule("view-comment")
def view_comment(project: Project) -> Found:
    """PostgREST serves the comments of a view and its columns as documentation."""
    of_views = commented(project, enums.ObjectType.OBJECT_VIEW)
    of_columns = commented(project, enums.ObjectType.OBJECT_COLUMN)
    for file, node, line in project.statements(ast.ViewStmt):
        name = name_of(node.view)
        if name not in of_views:
            yield file.path, line, f"the view {name[1]} has no comment"
        for column in _columns(node):
            if (*name, column) not in of_columns:
                yield file.path, line, f"the column {name[1]}.{column} has no comment"


def _columns(view: ast.ViewStmt) -> Iterator[str]:
    """The output columns that can be told from the text."""
    if view.aliases:
        yield from strings(view.aliases)
        return
    select = view.query
    while isinstance(select, ast.SelectStmt) and select.larg is not None:
        select = select.larg
    for target in (select.targetList or ()) if isinstance(select, ast.SelectStmt) else ():
        if target.name:
            yield target.name
        elif isinstance(target.val, ast.ColumnRef) and isinstance((target.val.fields or ())[-1], ast.String):
            yield strings(target.val.fields)[-1]


@rule("view-grants")
def view_grants(project: Project) -> Found:
    """Who may do what is stated for each view, since Supabase's default is everything for everybody."""
    stated = granted(project)
    for file, node, line in project.statements(ast.ViewStmt):
        if name_of(node.view) not in stated:
            yield file.path, line, f"nothing grants or revokes anything on {name_of(node.view)[1]}"
