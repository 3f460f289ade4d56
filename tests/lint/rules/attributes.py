"""What stands between a function's signature and its body."""

from __future__ import annotations

from pglast import ast

from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Project

# Not empty: pg_temp would then come first for the names of types, and a caller's temporary domain called text
# would run its checks with the rights of the function. Named last, it comes last.
SEARCH_PATH = ("pg_catalog", "pg_temp")


@rule("create-or-replace")
def create_or_replace(project: Project) -> Found:
    """A deploy applies every function again."""
    for function in project.functions:
        if not function.node.replace:
            yield function.file.path, function.line, "write create or replace function"


@rule("attributes-stated")
def attributes_stated(project: Project) -> Found:
    """Language, volatility and security are stated, since their defaults are easy to forget."""
    for function in project.functions:
        for attribute in ("language", "volatility", "security"):
            if function.option(attribute) is None:
                yield function.file.path, function.line, f"{function.name} does not state its {attribute}"


@rule("language")
def language(project: Project) -> Found:
    """Only SQL and plpgsql are on every server."""
    for function in project.functions:
        if function.language not in ("sql", "plpgsql", ""):
            yield function.file.path, function.line, f"{function.name} is in {function.language}"


@rule("search-path")
def search_path(project: Project) -> Found:
    """A fixed search_path keeps a caller's objects out; an ATOMIC body is bound when it is made."""
    for function in project.functions:
        place = function.file.path, function.line
        if function.is_atomic:
            if function.settings:
                yield *place, "an ATOMIC body has no set clause: it stops inlining and guards nothing"
        elif function.settings.get("search_path") != SEARCH_PATH:
            yield *place, f"{function.name} needs set search_path = {', '.join(SEARCH_PATH)}"


@rule("discouraged-plans")
def discouraged_plans(project: Project) -> Found:
    """Before 18 a step that is turned off but needed costs ten billion, and the plan is compiled for it."""
    for function in project.functions:
        turned_off = [name for name in function.settings if name.startswith("enable_")]
        if turned_off and function.settings.get("jit") != ("off",):
            yield function.file.path, function.line, f"{turned_off[0]} = off asks for set jit = off"


@rule("parallel-safe")
def parallel_safe(project: Project) -> Found:
    """A volatile function may write, which a parallel worker must not."""
    for function in project.functions:
        volatility = function.option_text("volatility") or "volatile"
        if volatility == "volatile" and function.option_text("parallel") == "safe":
            yield function.file.path, function.line, f"{function.name} is volatile and parallel safe"


@rule("definer-place")
def definer_place(project: Project) -> Found:
    """SECURITY DEFINER is plpgsql (never inlined), in internal/ or triggers/ (never exposed)."""
    for function in project.functions:
        if not function.is_definer:
            continue
        place = function.file.path, function.line
        if function.file.folder not in ("internal", "triggers"):
            yield *place, f"{function.name} is security definer outside internal/ and triggers/"
        if function.language != "plpgsql":
            yield *place, f"{function.name} is security definer and not plpgsql"


@rule("definer-reason")
def definer_reason(project: Project) -> Found:
    """The first comment in a definer's body says why it needs the owner's rights."""
    for function in project.functions:
        if not function.is_definer:
            continue
        tokens = function.body_tokens
        position = next((i for i, token in enumerate(tokens) if token.name.endswith("COMMENT")), None)
        comment = "" if position is None else function.body[tokens[position].start : tokens[position].end + 1]
        before = [] if position is None else [function.body[t.start : t.end + 1] for t in tokens[:position]]
        if not comment.startswith("-- definer because") or before not in ([], ["begin"], ["declare"]):
            yield (
                function.file.path,
                function.line,
                f"{function.name} does not begin with -- definer because …",
            )


@rule("no-other-statements")
def no_other_statements(project: Project) -> Found:
    """A function file holds the function, its comment and its privileges: it is deployed alone."""
    allowed = (ast.CreateFunctionStmt, ast.CommentStmt, ast.GrantStmt)
    for file in project.files:
        if not file.is_function_file:
            continue
        for statement in file.statements:
            if not isinstance(statement.node, allowed):
                kind = type(statement.node).__name__
                yield file.path, file.line(statement.start), f"{kind} does not belong in a function file"
