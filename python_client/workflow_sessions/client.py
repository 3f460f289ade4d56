"""Call the functions as a signed-in user, as PostgREST does: role and claims are set for one transaction.

with WorkflowSessions.connect(dsn, user_id=user) as client:
    workflow = client.call("create_workflow", name="Momentum", nodes=[...], edges=[...])
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import TracebackType
from typing import Any, cast
from uuid import UUID

import psycopg
from psycopg import sql
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb
from typing_extensions import LiteralString


class WorkflowError(Exception):
    """An error of the API: SQLSTATE PTnnn, where nnn is the HTTP status that PostgREST answers."""

    def __init__(self, error: psycopg.Error) -> None:
        self.sqlstate = error.sqlstate or ""
        self.message = error.diag.message_primary or str(error)
        self.detail = error.diag.message_detail or ""
        self.hint = error.diag.message_hint or ""
        super().__init__(": ".join(part for part in (self.message, self.detail) if part))


class NotSignedInError(WorkflowError):
    """PT401"""


class NotAllowedError(WorkflowError):
    """PT403"""


class NotFoundError(WorkflowError):
    """PT404: it does not exist, or it is somebody else's."""


class ConflictError(WorkflowError):
    """PT409: the caller's picture is out of date; `current` says what is."""

    @property
    def current(self) -> dict[str, Any]:
        return cast(dict[str, Any], json.loads(self.detail)) if self.detail.startswith("{") else {}


class TooLargeError(WorkflowError):
    """PT413"""


class InvalidInputError(WorkflowError):
    """PT422: `detail` is the JSON path."""


ERRORS: dict[str, type[WorkflowError]] = {
    "PT401": NotSignedInError,
    "PT403": NotAllowedError,
    "PT404": NotFoundError,
    "PT409": ConflictError,
    "PT413": TooLargeError,
    "PT422": InvalidInputError,
}

SIGNATURE = """\
select coalesce(p.proargnames[1:p.pronargs], '{}') as names,
  array(
    select t.oid::regtype::text from unnest(p.proargtypes) with ordinality as t (oid, place) order by t.place
  ) as types,
  p.proretset as returns_set,
  r.typtype = 'c' as returns_row,
  p.prorettype = 'record'::regtype as returns_record
from pg_catalog.pg_proc p join pg_catalog.pg_type r on r.oid = p.prorettype
where p.pronamespace = 'public'::regnamespace and p.proname = %s"""


class WorkflowSessions:
    """The functions of workflow-sessions over one psycopg connection, as one user or as service_role."""

    def __init__(
        self,
        connection: psycopg.Connection[Any],
        *,
        user_id: UUID | str | None = None,
        role: str = "authenticated",
    ) -> None:
        self.connection = connection
        self.role = role
        self.claims = {"role": role} | ({"sub": str(user_id)} if user_id else {})
        self._signatures: dict[str, dict[str, Any]] = {}

    @classmethod
    def connect(
        cls, dsn: str, *, user_id: UUID | str | None = None, role: str = "authenticated"
    ) -> WorkflowSessions:
        return cls(psycopg.connect(dsn, autocommit=True), user_id=user_id, role=role)

    def __enter__(self) -> WorkflowSessions:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    def call(self, function: str, **arguments: Any) -> Any:
        """Call a function by name. Rows come as dictionaries, sets as lists, everything else as a value.

        Only the arguments that are given are sent: the defaults are those of the function.
        """
        signature = self._signature(function)
        types = dict(zip(signature["names"], signature["types"], strict=True))
        unknown = sorted(arguments.keys() - types.keys())
        if unknown:
            raise TypeError(f"{function} has no argument {', '.join(unknown)}; it takes {', '.join(types)}")
        values = {
            name: Jsonb(value) if types[name] == "jsonb" and value is not None else value
            for name, value in arguments.items()
        }
        named = sql.SQL(", ").join(
            sql.SQL("{} => {}::{}").format(
                sql.Identifier(name), sql.Placeholder(name), sql.SQL(cast(LiteralString, types[name]))
            )
            for name in arguments
        )
        query = sql.SQL("select * from public.{}({})").format(sql.Identifier(function), named)
        rows = self._execute(query, values)
        if not (signature["returns_row"] or signature["returns_record"]):
            rows = [next(iter(row.values())) for row in rows]
        return rows if signature["returns_set"] else rows[0]

    def pages(self, function: str, **arguments: Any) -> Iterator[dict[str, Any]]:
        """Every row of a list that has a cursor, page after page."""
        cursor: str | None = None
        while rows := self.call(function, **arguments, cursor=cursor):
            yield from rows
            cursor = rows[-1]["next_cursor"]

    def query(
        self, statement: LiteralString, parameters: dict[str, Any] | None = None
    ) -> list[dict[str, Any]]:
        """Run raw SQL on the views, with the same role and claims."""
        return self._execute(sql.SQL(statement), parameters or {})

    def _execute(self, query: sql.SQL | sql.Composed, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        try:
            with self.connection.transaction(), self.connection.cursor(row_factory=dict_row) as cursor:
                cursor.execute(
                    "select set_config('role', %s, true), set_config('request.jwt.claims', %s, true)",
                    [self.role, json.dumps(self.claims)],
                )
                cursor.execute(query, parameters)
                return cursor.fetchall() if cursor.description else []
        except psycopg.Error as error:
            raise ERRORS[error.sqlstate](error) if error.sqlstate in ERRORS else error from None

    def _signature(self, function: str) -> dict[str, Any]:
        if function not in self._signatures:
            with self.connection.transaction(), self.connection.cursor(row_factory=dict_row) as cursor:
                # This runs as the role that logged in: nothing that others made in public may be found.
                cursor.execute("select pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true)")
                found = cursor.execute(SIGNATURE, [function]).fetchone()
            if found is None:
                raise TypeError(f"There is no function public.{function}; is workflow-sessions installed?")
            self._signatures[function] = found
        return self._signatures[function]
