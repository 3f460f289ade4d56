"""The one statement that calls a function and writes the answer's body."""

from __future__ import annotations

from typing import Any

from psycopg import sql

from tests.postgrest.requests import CSV, OBJECT, Request
from tests.postgrest.routines import SCHEMA, Routine

_SCALAR = sql.Identifier("pgrst_scalar")
_ROW = sql.Identifier("pgrst_call")
_PAGE = sql.Identifier("_postgrest_t")

_STATEMENT = """\
with pgrst_source as ({call})
select {total} as total, count({page}) as rows, {body} as body,
  nullif(current_setting('response.headers', true), '') as headers,
  nullif(current_setting('response.status', true), '') as status
from (select {columns} from pgrst_source {row}{where}{order}{limit}) {page}"""

_CSV = """\
coalesce((select string_agg(k.name, ',') from (
    select json_object_keys(row_to_json(first)) as name
    from (select {columns} from pgrst_source {row} limit 1) first) k), '')
  || E'\\n'
  || coalesce(string_agg(substring({page}::text, 2, length({page}::text) - 2), E'\\n'), '')"""


def statement_for(
    request: Request, routine: Routine, max_rows: int | None
) -> tuple[sql.Composed, dict[str, Any]]:
    """The statement and its parameters."""
    parameters: dict[str, Any] = {}
    where = _where(request, parameters)
    columns = _columns(request.columns, routine)
    counted = sql.SQL("(select count(*) from pgrst_source {}{})").format(_ROW, where)
    statement = sql.SQL(_STATEMENT).format(
        call=_call(request, routine, parameters),
        total=counted if request.wants_count else sql.SQL("null::bigint"),
        page=_PAGE,
        body=_body(request, routine, columns),
        columns=columns,
        row=_ROW,
        where=where,
        order=_order(request),
        limit=_limit(request, routine, max_rows),
    )
    return statement, parameters


def _call(request: Request, routine: Routine, parameters: dict[str, Any]) -> sql.Composed:
    """From a body the arguments come by json_to_record, which reads each by its type; text is cast."""
    names = [name for name in routine.arguments if name in request.given]
    record: sql.Composable = sql.SQL("")
    if request.arguments is None and names:
        parameters["payload"] = request.payload
        record = sql.SQL("json_to_record({}) as pgrst_body ({}), lateral ").format(
            sql.SQL("(case json_typeof({0}) when 'array' then {0} -> 0 else {0} end)").format(
                sql.SQL("%(payload)s::json")
            ),
            sql.SQL(", ").join(_typed(name, routine) for name in names),
        )
    arguments = sql.SQL(", ").join(
        sql.SQL("{} := {}").format(sql.Identifier(name), _value(name, request, routine, parameters))
        for name in names
    )
    inner = request.columns + [column for column, _ in request.order]
    inner += [each.column for each in request.filters]
    return sql.SQL("select {} from {}{}({}) {}").format(
        _columns(list(dict.fromkeys(inner)) if request.columns else [], routine),
        record,
        sql.Identifier(SCHEMA, routine.name),
        arguments,
        _ROW if routine.returns_row else _SCALAR,
    )


def _typed(name: str, routine: Routine) -> sql.Composed:
    return sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL(routine.arguments[name]))


def _value(name: str, request: Request, routine: Routine, parameters: dict[str, Any]) -> sql.Composable:
    if request.arguments is None:
        return sql.Identifier("pgrst_body", name)
    parameters[f"argument_{name}"] = request.arguments[name]
    return sql.SQL("{}::{}").format(
        sql.Placeholder(f"argument_{name}"),
        sql.SQL(routine.arguments[name]),
    )


def _columns(columns: list[str], routine: Routine) -> sql.Composable:
    if not routine.returns_row:
        return _SCALAR
    if not columns:
        return sql.SQL("{}.*").format(_ROW)
    return sql.SQL(", ").join(sql.Identifier("pgrst_call", column) for column in columns)


def _body(request: Request, routine: Routine, columns: sql.Composable) -> sql.Composable:
    if request.media_type == CSV:
        return sql.SQL(_CSV).format(page=_PAGE, row=_ROW, columns=columns)
    item = _PAGE if routine.returns_row else sql.SQL("{}.{}").format(_PAGE, _SCALAR)
    if routine.returns_set and request.media_type != OBJECT:
        return sql.SQL("coalesce(json_agg({}), '[]')::text").format(item)
    return sql.SQL("coalesce(json_agg({}) -> 0, 'null')::text").format(item)


def _where(request: Request, parameters: dict[str, Any]) -> sql.Composable:
    terms = []
    for place, each in enumerate(request.filters):
        parameters[f"filter_{place}"] = each.value
        terms.append(
            sql.SQL("{} {} {}").format(
                sql.Identifier("pgrst_call", each.column),
                sql.SQL(each.operator),
                sql.Placeholder(f"filter_{place}"),
            )
        )
    return sql.SQL(" where ") + sql.SQL(" and ").join(terms) if terms else sql.SQL("")


def _order(request: Request) -> sql.Composable:
    terms = [
        sql.Identifier("pgrst_call", column) + sql.SQL(" desc" if is_descending else "")
        for column, is_descending in request.order
    ]
    return sql.SQL(" order by ") + sql.SQL(", ").join(terms) if terms else sql.SQL("")


def _limit(request: Request, routine: Routine, max_rows: int | None) -> sql.Composable:
    if not routine.returns_set:
        return sql.SQL("")
    limits = [limit for limit in (request.limit, max_rows) if limit is not None]
    rows = sql.Literal(min(limits)) if limits else sql.SQL("all")
    return sql.SQL(" limit {} offset {}").format(rows, sql.Literal(request.offset))
