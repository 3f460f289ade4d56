"""Every type of argument, by psycopg, by GET and by POST: Postgres understands one thing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from tests.python.client.http.conftest import Echo
from workflow_sessions import DatabaseError, WorkflowSessions
from workflow_sessions._generated.catalog import FUNCTIONS
from workflow_sessions.functions import Function
from workflow_sessions.http_arguments import LONGEST_QUERY, call_of

HOSTILE = [
    "",
    " ",
    "plain",
    "it's",
    'a "quoted" word',
    "'; drop table workflows; --",
    "back\\slash \\' \\\" \\\\",
    "{a,b}",
    "}{",
    "a,b",
    "null",
    "NULL",
    "true",
    "$1 %s %(name)s :name {}",
    "a&b=c?d#e;f+g%20h%",
    "eq.1",
    "in",
    "is",
    "not.is.null",
    "fts(english).cat",
    "someday.an.operator",
    "word(1)",
    "select",
    "(a,b)",
    "[1,2]",
    "line\nbreak\ttab\r\n",
    "ünï ☃ 🚀 \u202e \ufeff \x7f \x01",
    "../../etc/passwd",
    "<script>alert(1)</script>",
]
IDENTIFIER = UUID("aaaaaaaa-0000-4000-8000-000000000001")


class Node(BaseModel):
    id: str
    made: datetime


VALUES: list[tuple[str, str, Any]] = [
    *(("echo_text", "text", text) for text in HOSTILE),
    ("echo_texts", "text[]", HOSTILE),
    ("echo_texts", "text[]", []),
    ("echo_texts", "text[]", [None, "null", None]),
    ("echo_texts", "text[]", "{a,b}"),
    ("echo_uuid", "uuid", IDENTIFIER),
    ("echo_uuid", "uuid", str(IDENTIFIER).upper()),
    ("echo_uuids", "uuid[]", [IDENTIFIER, UUID(int=0)]),
    ("echo_integer", "integer", -(2**31)),
    ("echo_integers", "integer[]", [1, -2, None]),
    ("echo_bigint", "bigint", 2**63 - 1),
    ("echo_boolean", "boolean", True),
    ("echo_boolean", "boolean", False),
    ("echo_double", "double precision", 0.1),
    ("echo_double", "double precision", 1e300),
    ("echo_double", "double precision", float("-inf")),
    ("echo_double", "double precision", float("nan")),
    ("echo_numeric", "numeric", Decimal("12345678901234567890.123456789")),
    ("echo_time", "timestamptz", datetime(2026, 11, 23, 1, 2, 3, 456789, timezone(timedelta(hours=-5.5)))),
    ("echo_time", "timestamptz", date(2026, 11, 23)),
    ("echo_time", "timestamptz", "2026-11-23 01:02:03+02"),
    ("echo_time", "timestamptz", "infinity"),
    ("echo_interval", "interval", timedelta(days=1, hours=2, microseconds=3)),
    ("echo_interval", "interval", timedelta(days=-400, seconds=59)),
    ("echo_interval", "interval", timedelta(microseconds=-1)),
    ("echo_interval", "interval", "1 month 2 days"),
    ("echo_json", "jsonb", {"a": [1, None, {"b": 1.5}], "text": HOSTILE, "empty": {}}),
    ("echo_json", "jsonb", []),
    ("echo_json", "jsonb", [[]]),
    ("echo_json", "jsonb", "eq.1"),
    ("echo_json", "jsonb", 3),
    ("echo_json", "jsonb", False),
    ("echo_json", "jsonb", {"big": 123456789012345678901234567890}),
    (
        "echo_json",
        "jsonb",
        [Node(id="n", made=datetime(2026, 1, 2, tzinfo=timezone.utc)), {"id": IDENTIFIER}],
    ),
    *(
        (name, kind, None)
        for name, kind in [("echo_text", "text"), ("echo_texts", "text[]"), ("echo_json", "jsonb")]
    ),
]


@pytest.mark.parametrize(("name", "type_name", "value"), VALUES)
def test_every_way_says_the_same(echo: Echo, name: str, type_name: str, value: Any) -> None:
    understood = echo.everywhere(name, value, type_name)
    assert understood["read over HTTP"] == understood["psycopg"]
    assert understood["POST"] == understood["psycopg"]


def test_what_is_understood_is_what_was_meant(echo: Echo) -> None:
    assert all(echo.everywhere("echo_text", text, "text")["read over HTTP"] == text for text in HOSTILE)
    quoted = echo.everywhere("echo_texts", ['a "b"', "c,d", None, ""], "text[]")
    assert set(quoted.values()) == {r'{"a \"b\"","c,d",NULL,""}'}


SENDABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=SENDABLE, texts=st.lists(st.none() | SENDABLE))
def test_any_text_arrives(echo: Echo, text: str, texts: list[str | None]) -> None:
    assert set(echo.everywhere("echo_text", text, "text").values()) == {text}
    assert len(set(echo.everywhere("echo_texts", texts, "text[]").values())) == 1


@pytest.mark.parametrize(
    ("value", "is_get"),
    [
        ("plain words", True),
        ("", True),
        ("it's in. the middle", True),
        (None, False),
        ("in", False),
        ("eq.1", False),
        ("not.in.a.filter", False),
        ("anything.new", False),
        ("x" * LONGEST_QUERY, False),
        ("☃" * (LONGEST_QUERY // 9 + 1), False),
    ],
)
def test_what_reads_is_asked_by_get_if_the_url_can_say_it(echo: Echo, value: Any, is_get: bool) -> None:
    function = Function("request_method", {"value": "text"}, "value", is_volatile=False)
    assert call_of(function, {"value": value}).is_get == is_get
    assert echo.http.call(function, {"value": value}) == ("GET" if is_get else "POST")


def test_what_writes_is_never_asked_by_get() -> None:
    for function in FUNCTIONS.values():
        assert call_of(function, {}).is_get != function.is_volatile


def test_an_unknown_argument_is_named_before_anything_is_sent(echo: Echo) -> None:
    function = Function("echo_text", {"value": "text"}, "value", is_volatile=False)
    for transport in (echo.psycopg, echo.http):
        with pytest.raises(TypeError, match="echo_text has no argument valeu; it takes value"):
            transport.call(function, {"valeu": "x"})


@pytest.mark.parametrize(
    ("name", "type_name", "value", "refused"),
    [
        ("echo_json", "jsonb", {"a": [float("nan")]}, ValueError),
        ("echo_text", "text", object(), TypeError),
        ("echo_text", "text", "a\0b", DatabaseError),
        ("echo_json", "jsonb", {"a": "a\0b"}, DatabaseError),
        ("echo_uuid", "uuid", "zed", DatabaseError),
        ("echo_integer", "integer", 2**31, DatabaseError),
        ("echo_boolean", "boolean", "maybe", DatabaseError),
        ("echo_time", "timestamptz", "yesterday-ish", DatabaseError),
    ],
)
def test_what_cannot_be_sent_is_refused_alike(
    echo: Echo, name: str, type_name: str, value: Any, refused: type[Exception]
) -> None:
    errors = []
    for is_volatile in (False, True):
        function = Function(name, {"value": type_name}, "value", is_volatile=is_volatile)
        for transport in (echo.psycopg, echo.http):
            with pytest.raises(refused) as caught:
                transport.call(function, {"value": value})
            errors.append(caught.value)
    assert len({getattr(error, "sqlstate", None) for error in errors}) == 1


def test_a_large_definition_comes_back_as_it_was_sent(signed_in: Callable[[], WorkflowSessions]) -> None:
    client = signed_in()
    nodes = [{"id": str(place), "data": {"text": text * 300}} for place, text in enumerate(HOSTILE * 12)]
    made = client.create_workflow(name="'; drop", nodes=nodes)
    assert len(str(nodes)) > 1_000_000
    assert client.get_workflow(workflow_id=made.id).nodes == nodes


@pytest.mark.parametrize("depth", [90, 300])
def test_deep_definitions_fare_as_by_psycopg(
    signed_in: Callable[[], WorkflowSessions], database: str, depth: int
) -> None:
    deep: Any = {}
    for _ in range(depth):
        deep = {"in": deep}
    by_http = signed_in()
    owner = by_http.create_workflow(name="Owner").user_id
    outcomes = []
    with WorkflowSessions.connect(database, user_id=owner) as by_psycopg:
        for client in (by_http, by_psycopg):
            try:
                outcomes.append(client.create_workflow(name="Deep", nodes=[{"id": "a", "data": deep}]).nodes)
            except Exception as error:
                outcomes.append((type(error), str(error)))
    assert outcomes[0] == outcomes[1]
    assert isinstance(outcomes[0], list) == (depth < 100)
