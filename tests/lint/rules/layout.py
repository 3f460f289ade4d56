"""Where a function lives and what it is called."""

from __future__ import annotations

from collections import defaultdict

from pglast import ast

from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Function, Project
from workflow_sessions.generator.reader import PRIVATE_AREAS
from workflow_sessions.installer import PUBLIC_AREAS

FOLDERS = (*PUBLIC_AREAS, *PRIVATE_AREAS)


@rule("syntax")
def syntax(project: Project) -> Found:
    """A file that Postgres cannot read is judged by no other rule."""
    for file in project.files:
        if file.syntax_error is not None:
            yield file.path, file.syntax_error.line, file.syntax_error.message


@rule("one-function-a-file")
def one_function_a_file(project: Project) -> Found:
    """A file is the unit of a deploy, so it holds one function."""
    for file in project.files:
        if not file.is_function_file or file.syntax_error:
            continue
        count = sum(1 for _ in file.of_type(ast.CreateFunctionStmt))
        if count != 1:
            yield file.path, 1, f"the file creates {count} functions instead of one"


@rule("file-name")
def file_name(project: Project) -> Found:
    """Whoever knows a function's name knows its file."""
    for function in project.functions:
        if function.name != function.file.stem:
            yield function.file.path, function.line, f"{function.name} belongs in {function.name}.sql"


@rule("folder-schema")
def folder_schema(project: Project) -> Found:
    """The folder says whether a function is API: public, or not: workflow_internal."""
    for function in project.functions:
        folder = function.file.folder
        if folder not in FOLDERS:
            yield function.file.path, function.line, f"functions/{folder} is none of {', '.join(FOLDERS)}"
            continue
        wanted = "workflow_internal" if folder in PRIVATE_AREAS else "public"
        if function.schema != wanted:
            yield function.file.path, function.line, f"functions in {folder}/ are in schema {wanted}"


@rule("no-overload")
def no_overload(project: Project) -> Found:
    """PostgREST cannot choose between two functions of one name."""
    by_name: dict[tuple[str, ...], list[Function]] = defaultdict(list)
    for function in project.functions:
        by_name[function.qualified_name].append(function)
    for functions in by_name.values():
        for function in functions[1:]:
            first = functions[0].file.path
            yield function.file.path, function.line, f"{function.name} exists already, in {first}"


@rule("trigger-name")
def trigger_name(project: Project) -> Found:
    """A trigger function is called <table>__<task> and lives in triggers/, so that its table is known."""
    relations = {node.relation.relname for _, node, _ in project.statements(ast.CreateStmt) if node.relation}
    relations |= {node.view.relname for _, node, _ in project.statements(ast.ViewStmt) if node.view}
    for function in project.functions:
        place = function.file.path, function.line
        if function.is_trigger != (function.file.folder == "triggers"):
            yield *place, "trigger functions, and nothing else, live in functions/triggers"
        if not function.is_trigger:
            continue
        table, separator, task = function.name.partition("__")
        if not (table and separator and task):
            yield *place, f"{function.name} is not named <table>__<task>"
        elif relations and table not in relations:
            yield *place, f"{function.name} names the table {table}, which no file creates"
