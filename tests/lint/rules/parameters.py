"""Parameters are API: JSON keys in PostgREST, keyword arguments in Python."""

from __future__ import annotations

import re

from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Project

RESERVED = {"select", "order", "limit", "offset", "columns", "on_conflict", "and", "or", "not"}
_SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


@rule("parameter-name")
def parameter_name(project: Project) -> Found:
    """Parameters are bare nouns in snake_case, each named, without a prefix p_."""
    for function in project.functions:
        place = function.file.path, function.line
        for position, parameter in enumerate(function.parameters(), start=1):
            name = parameter.name
            if not name:
                yield *place, f"parameter {position} of {function.name} has no name"
            elif not _SNAKE_CASE.fullmatch(name):
                yield *place, f"parameter {name} is not in snake_case"
            elif name.startswith("p_"):
                yield *place, f"parameter {name} has the prefix p_"


@rule("parameter-reserved")
def parameter_reserved(project: Project) -> Found:
    """PostgREST reads these names in a query string as its own."""
    for function in project.functions:
        if not function.is_public_api:
            continue
        for parameter in function.parameters(inputs_only=True):
            if (parameter.name or "").lower() in RESERVED:
                yield function.file.path, function.line, f"PostgREST reserves the name {parameter.name}"


@rule("defaults-last")
def defaults_last(project: Project) -> Found:
    """Postgres refuses a parameter without a default after one that has it."""
    for function in project.functions:
        seen = False
        for parameter in function.parameters(inputs_only=True):
            if seen and parameter.defexpr is None:
                yield (
                    function.file.path,
                    function.line,
                    f"{parameter.name} needs a default or an earlier place",
                )
            seen = seen or parameter.defexpr is not None
