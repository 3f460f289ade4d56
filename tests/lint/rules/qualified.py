"""Names say which schema they are in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pglast import ast

from tests.lint.plpgsql import body_of
from tests.lint.rules.columns import sql_statements
from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Function, Project, SqlFile
from tests.lint.trees import common_tables, strings, walk

# What contrib modules bring is wherever the server's owner put it. Core's functions are always found.
EXTENSION_FUNCTIONS = {
    *("similarity", "word_similarity", "strict_word_similarity", "show_trgm", "show_limit", "unaccent"),
    *("uuid_generate_v4", "gen_random_bytes", "digest", "hmac", "crypt", "gen_salt"),
}


def _parsed_pieces(project: Project) -> Iterator[tuple[SqlFile, Function | None, Any, int]]:
    """Every statement of the files and of the bodies, each with its file and its first line."""
    for file in project.files:
        for statement in file.statements:
            # What an ATOMIC body holds is part of the statement that makes the function.
            yield file, None, statement.node, file.line(statement.start)
    for function in project.functions:
        if function.language == "plpgsql":
            for expression in body_of(function).expressions:
                yield function.file, function, expression.tree, expression.first_line
        elif not function.is_atomic:
            trees, offset = sql_statements(function)
            yield function.file, function, trees, function.file.line(offset)


def _transition_tables(project: Project) -> set[str]:
    """The names under which triggers pass the changed rows."""
    return {
        transition.name
        for _, node, _ in project.statements(ast.CreateTrigStmt)
        for transition in node.transitionRels or ()
    }


@rule("relation-qualified")
def relation_qualified(project: Project) -> Found:
    """A bare table name may be a temporary table of the caller, even where search_path is empty."""
    transitions = _transition_tables(project)
    for file, function, tree, line in _parsed_pieces(project):
        known = common_tables(tree)
        if function is not None and function.is_trigger:
            known |= transitions
        # "for update of w" names an alias.
        clauses = (node for node in walk(tree) if isinstance(node, ast.LockingClause))
        locked = {id(alias) for clause in clauses for alias in clause.lockedRels or ()}
        for node in walk(tree):
            if id(node) in locked:
                continue
            if isinstance(node, ast.RangeVar) and not node.schemaname and node.relname not in known:
                yield file.path, line, f"{node.relname} needs its schema"


@rule("function-qualified")
def function_qualified(project: Project) -> Found:
    """Our functions and those of extensions are not found without their schema."""
    ours = {function.name for function in project.functions}
    for file, _, tree, line in _parsed_pieces(project):
        for node in walk(tree):
            if isinstance(node, (ast.FuncCall, ast.CreateTrigStmt)):
                names = strings(node.funcname)
                if len(names) == 1 and names[0] in ours | EXTENSION_FUNCTIONS:
                    yield file.path, line, f"{names[0]} needs its schema"
