"""Clients over HTTP: by URL, and by the library supabase through a stand-in for Supabase's gateway."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
import supabase
from supabase import AsyncClientOptions, ClientOptions

from tests.conftest import NewUser
from tests.postgrest.recorded import token
from tests.postgrest.server import RestServer
from workflow_sessions import AsyncWorkflowSessions, NotSignedInError, WorkflowSessions

PROJECT_URL = "http://project.test"
ANON_KEY = token(role="anon")


class Gateway:
    """What of Supabase is before PostgREST: its paths, the API key, and who a token's user is."""

    def __init__(self, rest: RestServer) -> None:
        self._rest = rest
        self._session = httpx.Client()
        self.tokens: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("apikey") != ANON_KEY:
            return httpx.Response(401, json={"message": "Invalid authentication credentials"})
        path = request.url.raw_path.decode()
        if path.startswith("/auth/v1/user"):
            return httpx.Response(200, json=self._user())
        if not path.startswith("/rest/v1/"):
            return httpx.Response(404, json={"message": "no Route matched with those values"})
        self.tokens.append(request.headers["Authorization"].removeprefix("Bearer "))
        answer = self._session.request(
            request.method,
            self._rest.url + path.removeprefix("/rest/v1"),
            content=request.content,
            headers={name: value for name, value in request.headers.items() if name != "host"},
        )
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    async def asynchronously(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return await asyncio.to_thread(self, request)

    def _user(self) -> dict[str, Any]:
        now = "2026-01-01T00:00:00Z"
        empty: dict[str, Any] = {"app_metadata": {}, "user_metadata": {}}
        return {"id": "1", "aud": "authenticated", "created_at": now, **empty}


@pytest.fixture
def gateway(rest: RestServer) -> Gateway:
    return Gateway(rest)


@pytest.fixture
def http_client(gateway: Gateway) -> Iterator[httpx.Client]:
    with httpx.Client(transport=httpx.MockTransport(gateway)) as client:
        yield client


@pytest.fixture
def new_token(rest: RestServer, new_user: NewUser) -> Callable[[], str]:
    return lambda: rest.user_token(new_user())


def test_a_project_is_named_by_its_url_and_key(
    gateway: Gateway, http_client: httpx.Client, new_token: Callable[[], str]
) -> None:
    mine = new_token()
    for url in (PROJECT_URL, f"{PROJECT_URL}/", f"{PROJECT_URL}/rest/v1", f"{PROJECT_URL}/rest/v1/"):
        client = WorkflowSessions.from_url(url, ANON_KEY, mine, http_client=http_client)
        client.create_workflow(name="Mine")
    assert set(gateway.tokens) == {mine}
    assert len(client.list_workflows()) == 4


def test_without_an_access_token_the_key_says_who_calls(gateway: Gateway, http_client: httpx.Client) -> None:
    WorkflowSessions.from_url(PROJECT_URL, ANON_KEY, http_client=http_client).list_templates()
    assert gateway.tokens == [ANON_KEY]


def test_a_wrong_key_is_told(http_client: httpx.Client) -> None:
    client = WorkflowSessions.from_url(PROJECT_URL, "wrong", http_client=http_client)
    with pytest.raises(NotSignedInError, match="Invalid authentication credentials"):
        client.list_templates()


def test_a_function_that_gives_the_token_is_asked_at_each_call(rest: RestServer, new_token: Any) -> None:
    tokens = [new_token(), new_token()]
    given = iter([tokens[0], tokens[1], tokens[0]])
    with WorkflowSessions.from_url(rest.url, access_token=lambda: next(given)) as client:
        made = client.create_workflow(name="First")
        assert client.list_workflows() == []
        assert client.get_workflow(workflow_id=made.id).name == "First"


def test_threads_whose_tokens_differ_never_call_as_each_other() -> None:
    threads = 4
    mine = threading.local()
    mixed_up: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["Authorization"] != f"Bearer {mine.token}":
            mixed_up.append(mine.token)
        return httpx.Response(200, json="00000000-0000-0000-0000-000000000000")

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        client = WorkflowSessions.from_url(
            "http://rest.test", access_token=lambda: str(mine.token), http_client=http_client
        )

        def call_often(name: str) -> None:
            mine.token = name
            for _ in range(500):
                client.call("start_execution", workflow_id=uuid.uuid4())

        usual = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(call_often, [f"token-{number}" for number in range(threads)]))
        finally:
            sys.setswitchinterval(usual)
    assert mixed_up == []


@pytest.mark.parametrize("url", ["", "project.test", "ftp://project.test", "http://", "file:///etc/passwd"])
def test_what_is_no_url_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="The URL begins with"):
        WorkflowSessions.from_url(url)


def test_the_session_of_a_supabase_client_counts_at_each_call(
    gateway: Gateway, http_client: httpx.Client, new_token: Callable[[], str]
) -> None:
    hers, his = new_token(), new_token()
    session = supabase.create_client(PROJECT_URL, ANON_KEY, ClientOptions(httpx_client=http_client))
    with WorkflowSessions.from_supabase(session) as client:
        client.list_templates()
        session.auth.set_session(hers, "refresh")
        made = client.create_workflow(name="Hers")
        assert client.get_workflow(workflow_id=made.id).name == "Hers"
        session.auth.set_session(his, "refresh")
        assert client.list_workflows() == []
    assert gateway.tokens == [ANON_KEY, hers, hers, his]
    assert not http_client.is_closed
    assert session.rpc("list_workflows", {}).execute().data == []


def test_a_supabase_client_of_another_schema_still_calls_ours(
    http_client: httpx.Client, new_token: Any
) -> None:
    options = ClientOptions(httpx_client=http_client, schema="private")
    session = supabase.create_client(PROJECT_URL, ANON_KEY, options)
    session.auth.set_session(new_token(), "refresh")
    client = WorkflowSessions.from_supabase(session)
    assert client.create_workflow(name="Mine").name == "Mine"
    assert session.postgrest.headers["Accept-Profile"] == "private"


def test_an_asynchronous_supabase_client_does_the_same(
    gateway: Gateway, new_token: Callable[[], str]
) -> None:
    hers, his = new_token(), new_token()

    async def sign_in_twice() -> list[str]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(gateway.asynchronously)) as http_client:
            options = AsyncClientOptions(httpx_client=http_client)
            session = await supabase.acreate_client(PROJECT_URL, ANON_KEY, options)
            client = AsyncWorkflowSessions.from_supabase(session)
            names: list[str] = []
            for each in (hers, his, hers):
                await session.auth.set_session(each, "refresh")
                await client.create_workflow(name=f"W{len(names)}")
                names.append(",".join(sorted([row.name async for row in client.iter_workflows()])))
            return names

    assert asyncio.run(sign_in_twice()) == ["W0", "W1", "W0,W2"]


def test_the_other_kind_of_supabase_client_is_refused(http_client: httpx.Client) -> None:
    session = supabase.create_client(PROJECT_URL, ANON_KEY, ClientOptions(httpx_client=http_client))
    with pytest.raises(TypeError, match="of the other kind"):
        AsyncWorkflowSessions.from_supabase(session)  # type: ignore[arg-type]


def test_there_is_no_transaction_over_http(rest: RestServer) -> None:
    with WorkflowSessions.from_url(rest.url) as client:
        with pytest.raises(TypeError, match="connect by psycopg"):
            client.transaction()
        with pytest.raises(TypeError, match="psycopg"):
            client.query("select 1")


def test_close_closes_what_the_client_opened() -> None:
    client = WorkflowSessions.from_url("http://127.0.0.1:1")
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.list_templates()


def test_without_the_library_one_is_told_what_to_install() -> None:
    program = """
import sys
sys.modules["postgrest"] = None
from workflow_sessions import WorkflowSessions
try:
    WorkflowSessions.from_url("http://project.test")
except ModuleNotFoundError as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == (
        "Calling over HTTP needs the library postgrest: pip install 'workflow-sessions[supabase]'"
    )


def test_psycopg_alone_imports_nothing_of_http() -> None:
    program = (
        "import sys, workflow_sessions; workflow_sessions.WorkflowSessions; "
        "print([name for name in ('httpx', 'postgrest', 'supabase') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
