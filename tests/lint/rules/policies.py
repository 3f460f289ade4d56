"""Row level security policies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pglast import ast

from tests.lint.rules.privileges import roles
from tests.lint.rules.registry import Found, rule
from tests.lint.rules.tables import name_of
from tests.lint.sources import Project
from tests.lint.trees import children, strings

CALLER_FUNCTIONS = {("auth", "uid"), ("auth", "role"), ("auth", "jwt")}


@rule("policy-name")
def policy_name(project: Project) -> Found:
    """A policy is called <table>_<verb>_own or <table>_<verb>_<word>; the verb is its command."""
    for file, node, line in project.statements(ast.CreatePolicyStmt):
        wanted = f"{name_of(node.table)[1]}_{node.cmd_name}_"
        if not re.fullmatch(re.escape(wanted) + r"[a-z][a-z0-9_]*", node.policy_name or ""):
            yield file.path, line, f"the policy {node.policy_name} is not named {wanted}<word>"


@rule("policy-roles")
def policy_roles(project: Project) -> Found:
    """A policy names its roles: one for PUBLIC is checked for everybody."""
    for file, node, line in project.statements(ast.CreatePolicyStmt):
        if "public" in roles(node):
            yield file.path, line, f"the policy {node.policy_name} names no role"


@rule("policy-caller-once")
def policy_caller_once(project: Project) -> Found:
    """`(select auth.uid())` is evaluated once a statement, bare auth.uid() once a row."""
    for file, node, line in project.statements(ast.CreatePolicyStmt):
        for call in _bare_calls((node.qual, node.with_check), is_wrapped=False):
            yield file.path, line, f"write (select {'.'.join(strings(call.funcname))}())"


def _bare_calls(node: Any, *, is_wrapped: bool) -> Iterator[ast.FuncCall]:
    """The calls that are not under a SELECT without FROM."""
    if isinstance(node, ast.SelectStmt):
        is_wrapped = not node.fromClause
    if isinstance(node, ast.FuncCall) and strings(node.funcname) in CALLER_FUNCTIONS and not is_wrapped:
        yield node
    for child in children(node):
        yield from _bare_calls(child, is_wrapped=is_wrapped)
