"""Tables, their constraints and indexes."""

from __future__ import annotations

from collections.abc import Iterator

from pglast import ast, enums

from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Project, SqlFile
from tests.lint.trees import strings, walk

Name = tuple[str, str]
NAMED_CONSTRAINTS = {
    enums.ConstrType.CONSTR_PRIMARY,
    enums.ConstrType.CONSTR_UNIQUE,
    enums.ConstrType.CONSTR_CHECK,
    enums.ConstrType.CONSTR_FOREIGN,
    enums.ConstrType.CONSTR_EXCLUSION,
}
NAME_LENGTH = 63


def name_of(relation: ast.RangeVar | None) -> Name:
    return ("", "") if relation is None else (relation.schemaname or "", relation.relname or "")


def tables(project: Project) -> Iterator[tuple[SqlFile, ast.CreateStmt, int]]:
    """The tables that files create, without temporary ones."""
    for file, node, line in project.statements(ast.CreateStmt):
        if node.relation is not None and node.relation.relpersistence != "t":
            yield file, node, line


def commented(project: Project, kind: enums.ObjectType) -> set[tuple[str, ...]]:
    """The names of the objects of a kind that have a comment with something in it."""
    return {
        strings(node.object)
        for _, node, _ in project.statements(ast.CommentStmt)
        if node.objtype == kind and (node.comment or "").strip()
    }


def granted(project: Project) -> set[Name]:
    """The tables and views that a GRANT or REVOKE names, by name or as all of their schema."""
    grants = [
        node
        for _, node, _ in project.statements(ast.GrantStmt)
        if node.objtype == enums.ObjectType.OBJECT_TABLE
    ]
    named = {
        name_of(item) for node in grants for item in node.objects or () if isinstance(item, ast.RangeVar)
    }
    whole_schemas = {
        schema
        for node in grants
        if node.targtype == enums.GrantTargetType.ACL_TARGET_ALL_IN_SCHEMA
        for schema in strings(node.objects)
    }
    names = {name_of(node.relation) for _, node, _ in tables(project)}
    return named | {name for name in names if name[0] in whole_schemas}


@rule("constraint-name")
def constraint_name(project: Project) -> Found:
    """Code names constraints, so every one has a name that starts with its table's."""
    owners = (ast.CreateStmt, ast.AlterTableStmt, ast.CreateDomainStmt)
    for file in project.files:
        for statement in file.statements:
            node = statement.node
            if not isinstance(node, owners):
                continue
            if isinstance(node, ast.CreateDomainStmt):
                owner = strings(node.domainname)[-1]
            else:
                owner = name_of(node.relation)[1]
            for constraint in walk(node):
                if not isinstance(constraint, ast.Constraint) or constraint.contype not in NAMED_CONSTRAINTS:
                    continue
                line = file.line(constraint.location or statement.start)
                if not constraint.conname:
                    yield file.path, line, f"a constraint of {owner} has no name"
                elif not constraint.conname.startswith(f"{owner}_"):
                    yield file.path, line, f"{constraint.conname} does not start with {owner}_"


@rule("index-name")
def index_name(project: Project) -> Found:
    """An index is called <table>_<columns>_idx, so that a plan can be read without looking it up."""
    for file, node, line in project.statements(ast.IndexStmt):
        table, name = name_of(node.relation)[1], node.idxname or ""
        columns = [element.name for element in node.indexParams or ()]
        plain = [column for column in columns if column]
        wanted = f"{table}_{'_'.join(plain)}_idx"
        if len(plain) == len(columns) and len(wanted) <= NAME_LENGTH:
            if name != wanted:
                yield file.path, line, f"the index {name or 'without a name'} should be called {wanted}"
        elif not name.startswith(f"{table}_") or not name.endswith("_idx") or len(name) < len(table) + 6:
            yield file.path, line, f"the index {name or 'without a name'} is not named {table}_<columns>_idx"


@rule("row-level-security")
def row_level_security(project: Project) -> Found:
    """Every table and partition has row level security on."""
    secured = {
        name_of(node.relation)
        for _, node, _ in project.statements(ast.AlterTableStmt)
        for command in node.cmds or ()
        if command.subtype == enums.AlterTableType.AT_EnableRowSecurity
    }
    for file, node, line in tables(project):
        if name_of(node.relation) not in secured:
            yield file.path, line, f"{name_of(node.relation)[1]} does not enable row level security"


@rule("table-comment")
def table_comment(project: Project) -> Found:
    """Every table and every column says what it holds."""
    of_tables = commented(project, enums.ObjectType.OBJECT_TABLE)
    of_columns = commented(project, enums.ObjectType.OBJECT_COLUMN)
    for file, node, line in tables(project):
        name = name_of(node.relation)
        if name not in of_tables:
            yield file.path, line, f"the table {name[1]} has no comment"
        for element in node.tableElts or ():
            if isinstance(element, ast.ColumnDef) and (*name, element.colname) not in of_columns:
                place = file.line(element.location or 0)
                yield file.path, place, f"the column {name[1]}.{element.colname} has no comment"


@rule("table-grants")
def table_grants(project: Project) -> Found:
    """Who may do what is stated for each table, since Supabase's default is everything for everybody."""
    stated = granted(project)
    for file, node, line in tables(project):
        if name_of(node.relation) not in stated:
            yield file.path, line, f"nothing grants or revokes anything on {name_of(node.relation)[1]}"
