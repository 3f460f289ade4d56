"""Errors over HTTP are those of psycopg, and what is PostgREST's or the network's own is told apart."""

from __future__ import annotations

import asyncio
import socket
import uuid
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.conftest import NewUser
from tests.postgrest.recorded import SECRET, USER_A, token, token_of
from tests.postgrest.server import RestServer
from tests.postgrest.stand_in import StandIn
from tests.python.client.http.conftest import SIGNED_IN, Echo
from workflow_sessions import (
    AsyncWorkflowSessions,
    ConnectionLostError,
    DatabaseError,
    NotAllowedError,
    NotFoundError,
    NotSignedInError,
    TooLargeError,
    WorkflowError,
    WorkflowSessions,
)
from workflow_sessions._generated.errors import BY_MESSAGE
from workflow_sessions.functions import Function

FAIL = Function(
    "fail",
    {"state": "text", "message": "text", "detail": "text", "hint": "text"},
    "nothing",
    is_volatile=True,
)
SLOW = Function("slow", {}, "nothing", is_volatile=True)
OTHER_STATES = [
    "P0001 P0002 0A000 21000 22023 22P02 23502 23503 23505 23514 25006 28000 42501 42703 42883 42P01",
    "53300 54000 55000 57014 58000 XX000 PT400 PT418 PT500 WF001",
]


def failure(call: Callable[..., Any], *arguments: Any, **named: Any) -> WorkflowError:
    with pytest.raises(WorkflowError) as caught:
        call(*arguments, **named)
    return caught.value


def parts(error: WorkflowError) -> tuple[Any, ...]:
    return type(error), error.sqlstate, error.message, error.detail, error.hint, str(error)


def test_every_error_of_the_registry_is_the_one_that_psycopg_gives(echo: Echo) -> None:
    kinds = set()
    for sqlstate, message in BY_MESSAGE:
        arguments = {"state": sqlstate, "message": message, "detail": '{"k": "ü"}', "hint": "do it"}
        by_psycopg, by_http = (failure(each.call, FAIL, arguments) for each in (echo.psycopg, echo.http))
        assert parts(by_http) == parts(by_psycopg)
        kinds.add(type(by_http))
    assert kinds == set(BY_MESSAGE.values())


@pytest.mark.parametrize("state", " ".join(OTHER_STATES).split())
def test_every_other_sqlstate_is_the_one_that_psycopg_gives(echo: Echo, state: str) -> None:
    for detail, hint in (("where", "what to do"), ("", "")):
        arguments = {"state": state, "message": "it failed", "detail": detail, "hint": hint}
        by_psycopg, by_http = (failure(each.call, FAIL, arguments) for each in (echo.psycopg, echo.http))
        assert parts(by_http) == parts(by_psycopg)
        assert isinstance(by_http, DatabaseError) != state.startswith("PT")


def test_real_mistakes_are_told_alike(database: str, rest: RestServer, new_user: NewUser) -> None:
    user = new_user()
    mistakes: list[tuple[str, dict[str, Any]]] = [
        ("get_workflow", {"workflow_id": uuid.UUID(int=1)}),
        ("get_workflow", {"workflow_id": "zed"}),
        ("create_workflow", {"name": None}),
        ("create_workflow", {"name": "x" * 256}),
        ("create_workflow", {"name": "x", "nodes": [{"no": "id"}]}),
        ("create_workflow", {"name": "x", "nodes": {"not": "a list"}}),
        ("create_workflow", {"name": "x", "user_id": uuid.UUID(int=1)}),
        ("list_workflows", {"page_size": 100_000}),
        ("list_workflows", {"cursor": "no cursor"}),
        ("run_maintenance", {}),
        ("complete_execution", {"execution_id": uuid.UUID(int=1), "status": "queued"}),
    ]
    with (
        WorkflowSessions.connect(database, user_id=user) as by_psycopg,
        WorkflowSessions.from_url(rest.url, access_token=rest.user_token(user)) as by_http,
    ):
        for function, arguments in mistakes:
            errors = [failure(client.call, function, **arguments) for client in (by_psycopg, by_http)]
            assert parts(errors[1]) == parts(errors[0]), function
            assert errors[1].__cause__ is not None


def test_nobody_sees_or_touches_the_rows_of_another_user(signed_in: Callable[[], WorkflowSessions]) -> None:
    hers, his = signed_in(), signed_in()
    workflow = hers.create_workflow(name="Hers")
    for act in (
        lambda: his.get_workflow(workflow_id=workflow.id),
        lambda: his.create_version(workflow_id=workflow.id, nodes=[]),
        lambda: his.start_execution(workflow_id=workflow.id),
        lambda: his.delete_workflow(workflow_id=workflow.id),
    ):
        refused = failure(act)
        unknown = failure(lambda: his.get_workflow(workflow_id=uuid.uuid4()))
        assert isinstance(refused, NotFoundError)
        assert str(refused) == str(unknown)
    assert his.list_workflows() == []
    assert [each.name for each in hers.list_workflows()] == ["Hers"]


def test_without_a_token_one_sees_templates_and_may_do_nothing(
    rest: RestServer, signed_in: Callable[[], WorkflowSessions]
) -> None:
    hers = signed_in()
    template = hers.create_workflow(name="Shared", is_template=True)
    with WorkflowSessions.from_url(rest.url) as visitor:
        assert visitor.get_workflow(workflow_id=template.id).name == "Shared"
        assert failure(lambda: visitor.create_workflow(name="x")).sqlstate == "42501"


@pytest.mark.parametrize(
    ("caller", "message"),
    [
        ("expired", "The access token has expired"),
        ("forged", "The access token is not valid"),
        ("unsigned", "The access token is not valid"),
        ("garbage", "The access token is not valid"),
        ("unknown role", "The access token is not valid"),
    ],
)
def test_a_bad_token_is_nobody(rest: RestServer, caller: str, message: str) -> None:
    with WorkflowSessions.from_url(rest.url, access_token=token_of(caller)) as client:
        for act in (client.list_templates, lambda: client.create_workflow(name="x")):
            error = failure(act)
            assert isinstance(error, NotSignedInError)
            assert (error.message, error.sqlstate) == (message, "PT401")
            assert token_of(caller) not in str(error)


@pytest.mark.parametrize("end", ["\n", "\r\nX-Other: 1", "\0", "ü"])
def test_a_token_that_no_header_holds_is_not_shown(rest: RestServer, end: str) -> None:
    with WorkflowSessions.from_url(rest.url, access_token=SIGNED_IN + end) as client:
        error = failure(client.list_templates)
    assert isinstance(error, NotSignedInError)
    assert SIGNED_IN not in str(error)


def test_a_token_takes_no_role_that_is_not_served(rest: RestServer) -> None:
    with WorkflowSessions.from_url(rest.url, access_token=token(role="postgres", sub=USER_A)) as client:
        assert failure(client.list_templates).sqlstate == "42501"


def test_a_function_that_is_not_there_asks_for_the_installation(echo: Echo) -> None:
    missing = Function("list_workflows", {}, "rows", is_volatile=False)
    by_psycopg, by_http = (failure(each.call, missing, {}) for each in (echo.psycopg, echo.http))
    assert (
        (type(by_http), by_http.sqlstate)
        == (type(by_psycopg), by_psycopg.sqlstate)
        == (DatabaseError, "42883")
    )
    assert "Is workflow-sessions installed" in str(by_http)


# What answers in the place of PostgREST, which error that is, and whether a write may have been done.
GATEWAYS: list[tuple[int, str, str, type[WorkflowError], bool | None]] = [
    (502, "text/html", "<html>Bad Gateway</html>", ConnectionLostError, True),
    (504, "application/json", '{"message":"The upstream server is timing out"}', ConnectionLostError, True),
    (520, "text/html", "<html>" + "x" * 100_000, ConnectionLostError, True),
    (500, "application/json", '{"code":"PGRST001","message":"Client error"}', ConnectionLostError, True),
    (
        503,
        "application/json",
        '{"code":"57P01","message":"terminating connection"}',
        ConnectionLostError,
        True,
    ),
    (503, "application/json", '{"code":"PGRST000","message":"No connection"}', ConnectionLostError, False),
    (503, "application/json", '{"code":"PGRST002","message":"No schema cache"}', ConnectionLostError, False),
    (
        504,
        "application/json",
        '{"code":"PGRST003","message":"No connection free"}',
        ConnectionLostError,
        False,
    ),
    (429, "application/json", '{"message":"API rate limit exceeded"}', ConnectionLostError, False),
    (401, "application/json", '{"message":"No API key found in request"}', NotSignedInError, None),
    (403, "text/html", "<html>Forbidden</html>", NotAllowedError, None),
    (404, "application/json", '{"message":"no Route matched with those values"}', DatabaseError, None),
    (413, "text/html", "<html>Request Entity Too Large</html>", TooLargeError, None),
    (406, "application/json", '{"code":"PGRST106","message":"Invalid schema: public"}', DatabaseError, None),
    (307, "text/html", "", DatabaseError, None),
    (400, "application/json", "[]", DatabaseError, None),
    (400, "application/json", '"text"', DatabaseError, None),
    (200, "text/html", "<html>Welcome</html>", DatabaseError, None),
]


@pytest.mark.parametrize(("status", "kind", "body", "expected", "may_have_been_done"), GATEWAYS)
def test_answers_that_are_not_the_databases(
    status: int, kind: str, body: str, expected: type[WorkflowError], may_have_been_done: bool | None
) -> None:
    answer = httpx.MockTransport(lambda _: httpx.Response(status, headers={"Content-Type": kind}, text=body))
    with httpx.Client(transport=answer) as http_client:
        client = WorkflowSessions.from_url("http://gateway.test", http_client=http_client, repeat_reads=False)
        writing = failure(lambda: client.create_workflow(name="x"))
        reading = failure(client.list_templates)
        failure(client.delete_workflow, workflow_id=uuid.UUID(int=1))
    assert type(writing) is type(reading) is expected
    assert getattr(writing, "may_have_been_done", None) == may_have_been_done
    assert not getattr(reading, "may_have_been_done", False)
    assert len(str(writing)) < 1000


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with WorkflowSessions.from_url(url, repeat_reads=False) as client:
        for act in (client.list_templates, lambda: client.create_workflow(name="x")):
            error = failure(act)
            assert isinstance(error, ConnectionLostError)
            assert not error.may_have_been_done


def test_an_answer_that_comes_too_late_may_have_been_done(echo: Echo) -> None:
    with WorkflowSessions.from_url(
        echo.url, access_token=SIGNED_IN, timeout=1.5, repeat_reads=False
    ) as client:
        for is_volatile in (True, False):
            slow = Function("slow", {}, "nothing", is_volatile=is_volatile)
            error = failure(client.transport.call, slow, {})
            assert isinstance(error, ConnectionLostError)
            assert error.may_have_been_done is is_volatile


def test_a_connection_that_breaks_may_have_been_done() -> None:
    def hang_up(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)

    with httpx.Client(transport=httpx.MockTransport(hang_up)) as http_client:
        client = WorkflowSessions.from_url("http://gone.test", http_client=http_client, repeat_reads=False)
        error = failure(lambda: client.create_workflow(name="x"))
    assert isinstance(error, ConnectionLostError)
    assert error.may_have_been_done
    assert "Server disconnected" in str(error)


def test_reads_are_repeated_and_writes_never() -> None:
    asked: list[str] = []

    def first_busy(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        return httpx.Response(503 if len(asked) == 1 else 200, json=[], headers={"Content-Range": "*/0"})

    with httpx.Client(transport=httpx.MockTransport(first_busy)) as http_client:
        client = WorkflowSessions.from_url("http://busy.test", http_client=http_client)
        assert client.list_templates() == []
        assert asked == ["GET", "GET"]
        asked.clear()
        assert isinstance(failure(lambda: client.create_workflow(name="x")), ConnectionLostError)
        assert asked == ["POST"]


@pytest.mark.parametrize("is_volatile", [True, False])
def test_rows_that_the_server_cuts_off_are_missed(echo: Echo, is_volatile: bool) -> None:
    many = Function("many", {"rows": "integer"}, "values", is_volatile=is_volatile)
    with (
        StandIn(echo.dsn, SECRET, max_rows=3).serving() as short,
        WorkflowSessions.from_url(short.url, access_token=SIGNED_IN) as client,
    ):
        assert client.transport.call(many, {"rows": 3}) == [1, 2, 3]
        assert "3 of 4 rows of many" in str(failure(client.transport.call, many, {"rows": 4}))
    assert echo.http.call(many, {"rows": 2000}) == list(range(1, 2001))
    assert echo.http.call(many, {"rows": 0}) == []


def test_the_asynchronous_client_tells_the_same(echo: Echo, rest: RestServer) -> None:
    async def errors() -> list[WorkflowError]:
        found = []
        async with AsyncWorkflowSessions.from_url(rest.url, access_token=SIGNED_IN) as client:
            for act in (client.get_workflow(workflow_id=uuid.UUID(int=1)), client.create_workflow(name="")):
                with pytest.raises(WorkflowError) as caught:
                    await act
                found.append(caught.value)
        async with AsyncWorkflowSessions.from_url(echo.url, timeout=1.5) as client:
            with pytest.raises(ConnectionLostError) as lost:
                await client.transport.call(SLOW, {})
        return [*found, lost.value]

    found = asyncio.run(errors())
    with WorkflowSessions.from_url(rest.url, access_token=SIGNED_IN) as client:
        assert parts(found[0]) == parts(failure(lambda: client.get_workflow(workflow_id=uuid.UUID(int=1))))
        assert parts(found[1]) == parts(failure(lambda: client.create_workflow(name="")))


def test_many_calls_at_once_share_nothing(rest: RestServer, new_user: NewUser) -> None:
    """Each call has its own answer, though all go over one client."""

    async def create_and_list() -> None:
        async with AsyncWorkflowSessions.from_url(
            rest.url, access_token=rest.user_token(new_user())
        ) as client:
            made = await asyncio.gather(*(client.create_workflow(name=f"w{place}") for place in range(20)))
            rows = await asyncio.gather(
                *(client.get_workflow(workflow_id=each.id) for each in made),
                *(client.get_workflow(workflow_id=uuid.uuid4()) for _ in range(10)),
                return_exceptions=True,
            )
            assert [getattr(row, "name", None) for row in rows[:20]] == [each.name for each in made]
            assert all(isinstance(row, NotFoundError) for row in rows[20:])

    asyncio.run(create_and_list())
