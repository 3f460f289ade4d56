"""What a function's body may do."""

from __future__ import annotations

import re

from tests.lint.plpgsql import body_of
from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Function, Project

LONG, TOO_LONG = 60, 80
RETRIED = re.compile(r"\b(40001|40P01)\b")
RETRIED_CONDITIONS = {"40001", "40P01", "serialization_failure", "deadlock_detected"}
_RAISE = "PLpgSQL_stmt_raise"
_ERROR_LEVEL = 21


def _length(function: Function) -> int:
    return len(function.body.strip().splitlines())


@rule("body-length")
def body_length(project: Project) -> Found:
    """A body of more than 80 lines does more than one thing."""
    for function in project.functions:
        if _length(function) > TOO_LONG:
            yield (
                function.file.path,
                function.line,
                f"the body has {_length(function)} lines, at most {TOO_LONG}",
            )


@rule("body-long", is_warning=True)
def body_long(project: Project) -> Found:
    """About 60 lines can be read at once."""
    for function in project.functions:
        if LONG < _length(function) <= TOO_LONG:
            yield function.file.path, function.line, f"the body has {_length(function)} lines, aim at {LONG}"


@rule("plpgsql-readable")
def plpgsql_readable(project: Project) -> Found:
    """A body that cannot be parsed is judged by no other rule."""
    for function in project.functions:
        if function.language == "plpgsql" and (error := body_of(function).error):
            yield function.file.path, function.line, error


@rule("no-variable-conflict")
def no_variable_conflict(project: Project) -> Found:
    """The option hides a clash of a parameter and a column instead of naming both."""
    for function in project.functions:
        if found := re.search(r"^\s*#\s*variable_conflict", function.body, re.MULTILINE):
            line = function.file.line(function.body_start + found.end())
            yield function.file.path, line, "qualify names instead of #variable_conflict"


@rule("no-retried-error")
def no_retried_error(project: Project) -> Found:
    """PostgREST repeats a request that fails with 40001 or 40P01 without end."""
    for function in project.functions:
        path = function.file.path
        if function.language == "plpgsql":
            for statement, line in body_of(function).statements(_RAISE):
                if statement.get("condname") in RETRIED_CONDITIONS:
                    yield path, line, f"never raise {statement['condname']}"
        words = [(token, function.body[token.start : token.end + 1]) for token in function.body_tokens]
        words = [(token, word) for token, word in words if not token.name.endswith("COMMENT")]
        for (_, before), (token, word) in zip([(None, ""), *words], words, strict=False):
            # `when sqlstate '40001'` handles the error, and `raise sqlstate` was seen above.
            if token.name == "SCONST" and before.lower() != "sqlstate" and RETRIED.search(word):
                yield path, function.file.line(function.body_start + token.start), f"never raise {word}"


@rule("raise-error")
def raise_error(project: Project) -> Found:
    """Errors come from the registry through raise_error; a handler may raise again what it caught."""
    for function in project.functions:
        if function.language != "plpgsql" or function.name == "raise_error":
            continue
        for statement, line in body_of(function).statements(_RAISE):
            is_again = not {"message", "condname", "options"} & statement.keys()
            if statement.get("elog_level", _ERROR_LEVEL) >= _ERROR_LEVEL and not is_again:
                yield function.file.path, line, "raise through workflow_internal.raise_error"
