"""What stands under a function: its comment and who may execute it."""

from __future__ import annotations

from collections.abc import Iterator

from pglast import ast, enums

from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Function, Project
from tests.lint.trees import strings

SUMMARY_LENGTH = 120


def roles(node: ast.GrantStmt | ast.CreatePolicyStmt) -> set[str]:
    """The roles that a statement names; PUBLIC is `public`."""
    named = node.grantees if isinstance(node, ast.GrantStmt) else node.roles
    return {
        "public" if role.roletype == enums.RoleSpecType.ROLESPEC_PUBLIC else role.rolename or "current role"
        for role in named or ()
    }


def _grants(function: Function) -> Iterator[ast.GrantStmt]:
    """The GRANT and REVOKE statements of the file that are about this function's execution."""
    for node, _ in function.file.of_type(ast.GrantStmt):
        privileges = {privilege.priv_name for privilege in node.privileges or ()}
        if node.objtype != enums.ObjectType.OBJECT_FUNCTION or (privileges and "execute" not in privileges):
            continue
        if any(strings(item.objname) == function.qualified_name for item in node.objects or ()):
            yield node


@rule("function-comment")
def function_comment(project: Project) -> Found:
    """The comment is the documentation of the API; its first line is the summary."""
    for function in project.functions:
        place = function.file.path, function.line
        comments = [
            node.comment or ""
            for node, _ in function.file.of_type(ast.CommentStmt)
            if isinstance(node.object, ast.ObjectWithArgs)
            and strings(node.object.objname) == function.qualified_name
        ]
        summary = comments[-1].split("\n")[0].strip() if comments else ""
        if not summary:
            yield *place, f"{function.name} has no comment with a summary in its first line"
        elif len(summary) > SUMMARY_LENGTH:
            yield *place, f"the summary has {len(summary)} characters, at most {SUMMARY_LENGTH} fit a line"


@rule("function-revoke")
def function_revoke(project: Project) -> Found:
    """PUBLIC may execute every new function, and on Supabase anon too, until it is revoked."""
    for function in project.functions:
        revoked = {role for node in _grants(function) if not node.is_grant for role in roles(node)}
        wanted = {"public", "anon"} if function.is_public_api else {"public"}
        missing = sorted(wanted - revoked)
        if missing:
            yield function.file.path, function.line, f"revoke {function.name} from {', '.join(missing)}"


@rule("function-grant")
def function_grant(project: Project) -> Found:
    """Who may call the API is stated where it is made; an inner function may be for its owner alone."""
    for function in project.functions:
        if function.is_public_api and not any(node.is_grant for node in _grants(function)):
            yield (
                function.file.path,
                function.line,
                f"no role is granted execute on {function.name}",
            )


@rule("no-grant-to-public")
def no_grant_to_public(project: Project) -> Found:
    """Privileges go to roles by name."""
    for file, node, line in project.statements(ast.GrantStmt):
        if node.is_grant and "public" in roles(node):
            yield file.path, line, "a privilege is granted to PUBLIC"
