"""The stand-in's server: HTTP on one side, a transaction for each request on the other."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, LifoQueue
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import namedtuple_row

from tests.postgrest import refusals
from tests.postgrest.refusals import Refusal
from tests.postgrest.requests import CSV, JSON, OBJECT, Request, read_request
from tests.postgrest.routines import SCHEMA, Routine, chosen, routines_called
from tests.postgrest.statements import statement_for
from tests.postgrest.tokens import Caller, caller_of

# PostgREST logs in as this role, so a token names no role that this one may not take.
_LOGIN = "authenticator"
_RETRIED = ("40001", "40P01")
_SECONDS_BETWEEN_TRIES = 0.05

_SETTINGS_OF_ROLE = """\
select s.setting from pg_catalog.pg_db_role_setting r, unnest(r.setconfig) as s (setting)
where r.setrole = (select oid from pg_catalog.pg_roles where rolname = %s)
  and r.setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_database()))"""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


class StandIn:
    """Answers requests from one database. Ask `url` only while it is `serving`."""

    def __init__(self, dsn: str, secret: str, *, port: int = 0, max_rows: int | None = None) -> None:
        self.dsn = dsn
        self.secret = secret
        self.port = port
        self.max_rows = max_rows
        self.url = ""
        self._idle: LifoQueue[psycopg.Connection[Any]] = LifoQueue()
        self._ends = threading.Event()

    @contextmanager
    def serving(self) -> Iterator[StandIn]:
        """Listen on this machine, on a free port if none is named, for as long as the block runs."""
        handler = type("Handler", (_Handler,), {"stand_in": self})
        with _Server(("127.0.0.1", self.port), handler) as server:
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
            self.url = f"http://127.0.0.1:{server.server_port}"
            try:
                yield self
            finally:
                self._ends.set()
                server.shutdown()
                while not self._idle.empty():
                    self._idle.get_nowait().close()

    def answer(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Answer:
        try:
            caller = caller_of(headers.get("authorization"), self.secret)
            request = read_request(method, target, headers, body)
            with self._connection() as connection:
                return self._patiently(connection, request, caller)
        except Refusal as refusal:
            return Answer(refusal.status, refusal.all_headers(), refusal.body())

    @contextmanager
    def _connection(self) -> Iterator[psycopg.Connection[Any]]:
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = self._new_connection()
        try:
            yield connection
        finally:
            if connection.broken or self._ends.is_set():
                connection.close()
            else:
                self._idle.put(connection)

    def _new_connection(self) -> psycopg.Connection[Any]:
        try:
            connection = psycopg.connect(self.dsn, autocommit=True)
        except psycopg.OperationalError as error:
            message = "Database connection error. Retrying the connection."
            raise Refusal(503, "PGRST000", message, str(error)) from None
        connection.execute(sql.SQL("set session authorization {}").format(sql.Identifier(_LOGIN)))
        return connection

    def _patiently(self, connection: psycopg.Connection[Any], request: Request, caller: Caller) -> Answer:
        """PostgREST runs a transaction that lost against another again, without end."""
        routine = chosen(
            routines_called(connection, request.function),
            request.function,
            request.given,
            is_get=request.is_get,
        )
        if request.method == "OPTIONS":
            methods = "OPTIONS,POST" if routine.is_volatile else "OPTIONS,GET,HEAD,POST"
            return Answer(200, {"Allow": methods}, b"")
        while True:
            try:
                return self._run(connection, request, routine, caller)
            except Refusal as refusal:
                if refusal.code not in _RETRIED or self._ends.is_set():
                    raise
                time.sleep(_SECONDS_BETWEEN_TRIES)

    def _run(
        self, connection: psycopg.Connection[Any], request: Request, routine: Routine, caller: Caller
    ) -> Answer:
        statement, parameters = statement_for(request, routine, self.max_rows)
        entered = False
        try:
            with connection.transaction(), connection.cursor(row_factory=namedtuple_row) as cursor:
                if request.is_get or not routine.is_volatile:
                    cursor.execute("set transaction read only")
                self._enter(cursor, request, caller)
                entered = True
                row = cursor.execute(statement, parameters).fetchone()
                return _answer(request, routine, row)
        except psycopg.Error as error:
            raise refusals.of_postgres(
                error, is_anonymous=not caller.has_token, at_role_switch=not entered
            ) from error

    def _enter(self, cursor: psycopg.Cursor[Any], request: Request, caller: Caller) -> None:
        """Become the caller, until the end of the transaction."""
        cursor.execute(_SETTINGS_OF_ROLE, [caller.role])
        local = dict(row.setting.split("=", 1) for row in cursor) | {
            "search_path": SCHEMA,
            "role": caller.role,
            "request.jwt.claims": json.dumps(caller.claims),
            "request.method": request.method,
            "request.path": request.path,
            "request.headers": json.dumps(dict(request.headers)),
            "request.cookies": "{}",
        }
        cursor.execute(
            "select set_config(name, value, true) from unnest(%s::text[], %s::text[]) as s (name, value)",
            [list(local), list(local.values())],
        )


def _answer(request: Request, routine: Routine, row: Any) -> Answer:
    if request.media_type == OBJECT and row.rows != 1:
        raise Refusal(
            406,
            "PGRST116",
            "Cannot coerce the result to a single JSON object",
            f"The result contains {row.rows} rows",
        )
    total = "*" if row.total is None else row.total
    rows = f"{request.offset}-{request.offset + row.rows - 1}" if row.rows else "*"
    headers = {"Content-Range": f"{rows}/{total}"}
    if request.wants_count:
        headers["Preference-Applied"] = "count=exact"
    for header in json.loads(row.headers or "[]"):
        headers |= header
    if routine.returns_nothing:
        return Answer(204, headers, b"")
    kind = {CSV: CSV, OBJECT: OBJECT}.get(request.media_type, JSON)
    headers["Content-Type"] = f"{kind}; charset=utf-8"
    status = 206 if row.total is not None and row.rows < row.total else 200
    return Answer(int(row.status or status), headers, row.body.encode())


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Callers that went away are no error; everything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Reads requests and writes answers; a connection serves many."""

    stand_in: StandIn
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # headers and body in one packet

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.stand_in.answer(self.command, self.path, headers, body)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 204 and self.command != "HEAD":
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest shows what a test got."""


for _method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
    setattr(_Handler, f"do_{_method}", _Handler._serve)
