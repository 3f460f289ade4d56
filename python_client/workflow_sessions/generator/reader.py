"""Read the SQL files into a catalog. No database is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from pglast import ast, enums

from workflow_sessions.functions import Result
from workflow_sessions.generator.catalog import (
    Argument,
    Catalog,
    Column,
    GeneratorError,
    Kind,
    RowType,
    SqlFunction,
    says_null,
)
from workflow_sessions.generator.registry import read_errors
from workflow_sessions.generator.statements import (
    Statement,
    expression,
    is_a,
    qualified,
    read_statements,
    relation,
    texts,
    type_text,
)
from workflow_sessions.generator.views import ViewReader
from workflow_sessions.installer import PUBLIC_AREAS

PRIVATE_AREAS = ("internal", "triggers")

Mode = enums.FunctionParameterMode
INPUTS = (Mode.FUNC_PARAM_IN, Mode.FUNC_PARAM_DEFAULT)


@dataclass
class Found:
    """What the files hold, before it is put together."""

    rows: dict[str, tuple[Kind, dict[str, str]]] = field(default_factory=dict)
    required: set[tuple[str, str]] = field(default_factory=set)
    views: list[Statement] = field(default_factory=list)
    functions: list[Statement] = field(default_factory=list)
    comments: dict[tuple[str, ...], str] = field(default_factory=dict)
    enums: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(self, statement: Statement) -> None:
        node = statement.node
        if is_a(node, ast.CreateStmt):
            self._add_table(node)
        elif is_a(node, ast.CompositeTypeStmt):
            name = relation(node.typevar)
            self.rows[name] = ("type", {each.colname: type_text(each.typeName) for each in node.coldeflist})
        elif is_a(node, ast.CreateEnumStmt):
            self.enums[qualified(texts(node.typeName))] = tuple(texts(node.vals))
        elif is_a(node, ast.ViewStmt):
            self.views.append(statement)
        elif is_a(node, ast.CreateFunctionStmt):
            self.functions.append(statement)
        elif is_a(node, ast.CommentStmt):
            self._add_comment(node)

    def _add_table(self, node: Any) -> None:
        name = relation(node.relation)
        columns = [each for each in node.tableElts or () if is_a(each, ast.ColumnDef)]
        self.rows[name] = ("table", {each.colname: type_text(each.typeName) for each in columns})
        never_null = (enums.ConstrType.CONSTR_NOTNULL, enums.ConstrType.CONSTR_PRIMARY)
        self.required |= {
            (name, each.colname)
            for each in columns
            if any(constraint.contype in never_null for constraint in each.constraints or ())
        }

    def _add_comment(self, node: Any) -> None:
        if is_a(node.object, ast.ObjectWithArgs):
            key = ("function", qualified(texts(node.object.objname)))
        elif is_a(node.object, ast.TypeName):
            key = ("relation", type_text(node.object))
        else:
            names = texts(node.object)
            column = names.pop() if node.objtype == enums.ObjectType.OBJECT_COLUMN else ""
            key = ("column", f"{qualified(names)}.{column}") if column else ("relation", qualified(names))
        self.comments[key] = node.comment or ""


def read_catalog(sql: Path, functions: Path) -> Catalog:
    """The catalog of the types, views, tables and errors below `sql` and the functions below `functions`."""
    for folder in (sql, functions):
        if not folder.is_dir():
            raise GeneratorError(f"{folder}: there is no such folder: name it with --sql or --functions")
    found = Found()
    roots = dict.fromkeys(_files(sql), sql) | dict.fromkeys(_files(functions), functions)
    for file, root in roots.items():
        for statement in read_statements(file, root):
            found.add(statement)
    _type_views(found)
    rows = {name: _row_type(name, found) for name in found.rows}
    public = [_function(statement, found, rows) for statement in _public(found.functions, functions)]
    if not public:
        raise GeneratorError(
            f"{functions}: no function is here: write one into {functions.name}/<area>/<name>.sql"
        )
    _refuse_overloads(public)
    public.sort(key=lambda function: (_place(function.area), function.area, function.name))
    return Catalog(tuple(public), rows, tuple(read_errors(sql)), found.enums)


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(
        file for file in folder.rglob("*.sql") if "migrations" not in file.relative_to(folder).parts
    )


def _place(area: str) -> int:
    return PUBLIC_AREAS.index(area) if area in PUBLIC_AREAS else len(PUBLIC_AREAS)


def _type_views(found: Found) -> None:
    for view in found.views:
        name = relation(view.node.view)
        relations = {each: columns for each, (_, columns) in found.rows.items()}
        found.rows[name] = ("view", ViewReader(relations).columns(view))


def _row_type(name: str, found: Found) -> RowType:
    kind, columns = found.rows[name]
    return RowType(
        name,
        kind,
        tuple(_column(name, kind, column, type_, found) for column, type_ in columns.items()),
        found.comments.get(("relation", name), ""),
    )


def _column(row: str, kind: Kind, name: str, type_: str, found: Found) -> Column:
    comment = found.comments.get(("column", f"{row}.{name}"), "")
    is_nullable = (row, name) not in found.required if kind == "table" else not comment or says_null(comment)
    return Column(name, type_, comment, is_nullable)


def _public(statements: list[Statement], folder: Path) -> Iterator[Statement]:
    for statement in statements:
        parts = PurePosixPath(statement.path).parts
        if statement.root != folder or statement.node.is_procedure or _returns_trigger(statement.node):
            continue
        if len(parts) < 3:
            raise statement.fail("the folder of a function is its area: put the file into one")
        if parts[1] not in PRIVATE_AREAS:
            yield statement


def _returns_trigger(node: Any) -> bool:
    return node.returnType is not None and type_text(node.returnType) in ("trigger", "event_trigger")


def _function(statement: Statement, found: Found, rows: dict[str, RowType]) -> SqlFunction:
    node = statement.node
    name = qualified(texts(node.funcname))
    if "." in name:
        raise statement.fail(
            f"{name} is not in public, where the client calls: create it there, or move the file to internal/"
        )
    parameters = node.parameters or ()
    columns = [each for each in parameters if each.mode == Mode.FUNC_PARAM_TABLE]
    arguments = tuple(_argument(each, statement) for each in parameters if each not in columns)
    if columns:
        rows[f"{name}_result"] = _spelled_out(name, columns, statement)
    result, result_type = _result(statement, name, rows)
    return SqlFunction(
        name=name,
        area=PurePosixPath(statement.path).parts[1],
        arguments=arguments,
        result=result,
        result_type=result_type,
        volatility=_volatility(node),
        comment=found.comments.get(("function", name), ""),
        path=statement.path,
    )


def _argument(node: Any, statement: Statement) -> Argument:
    name = ".".join(texts(statement.node.funcname))
    if not node.name:
        raise statement.fail(f"an argument of {name} has no name, and calls are by name: name it")
    if node.mode not in INPUTS:
        raise statement.fail(
            f"argument {node.name} of {name} is VARIADIC or OUT: take an array, return a row"
        )
    default = expression(node.defexpr) if node.defexpr is not None else None
    return Argument(node.name, type_text(node.argType), default)


def _spelled_out(function: str, columns: list[Any], statement: Statement) -> RowType:
    if len(columns) == 1:
        # To the server this is a set of values, which PostgREST and psycopg show differently.
        raise statement.fail(f"{function} returns a table of one column: return setof its type")
    typed = tuple(Column(each.name, type_text(each.argType), "", True) for each in columns)
    return RowType(f"{function}_result", "result", typed, f"A row of {function}.")


def _result(statement: Statement, name: str, rows: dict[str, RowType]) -> tuple[Result, str]:
    node = statement.node
    if any(each.mode == Mode.FUNC_PARAM_TABLE for each in node.parameters or ()):
        return "rows", f"{name}_result"
    if node.returnType is None:
        raise statement.fail(f"{name} does not say what it returns: add returns")
    type_ = type_text(node.returnType)
    if type_ == "void":
        return "nothing", type_
    if type_ == "record":
        raise statement.fail(
            f"{name} returns record, whose columns nobody knows: return a type or a table (…)"
        )
    if type_ in rows:
        return ("rows" if node.returnType.setof else "row"), type_
    return ("values" if node.returnType.setof else "value"), type_


def _volatility(node: Any) -> str:
    stated = [each.arg.sval for each in node.options or () if each.defname == "volatility"]
    return stated[-1] if stated else "volatile"


def _refuse_overloads(functions: list[SqlFunction]) -> None:
    seen: dict[str, str] = {}
    for function in functions:
        if function.name in seen:
            raise GeneratorError(
                f"{function.path}: {function.name} is created in {seen[function.name]}, too:"
                " calls are by name, so rename one of them"
            )
        seen[function.name] = function.path
