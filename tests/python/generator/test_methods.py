"""What the generated methods send and give back, with a transport that only remembers."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from pydantic import ValidationError

from workflow_sessions._generated import models
from workflow_sessions._generated.async_methods import AsyncMethods
from workflow_sessions._generated.catalog import FUNCTIONS
from workflow_sessions._generated.sync_methods import Methods
from workflow_sessions.functions import Function
from workflow_sessions.rows import Interval, read_value
from workflow_sessions.values import UNSET

ID = uuid.UUID("01890000-0000-7000-8000-000000000001")
NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)


def summary(place: int) -> dict[str, Any]:
    fields: dict[str, Any] = dict.fromkeys(models.WorkflowSummary.model_fields)
    texts = dict.fromkeys(("name", "status"), f"row {place}") | {"next_cursor": str(place)}
    numbers = dict.fromkeys(("version", "revision", "execution_count"), place)
    truths = dict.fromkeys(("is_template", "is_favorite"), False)
    return (
        fields
        | texts
        | numbers
        | truths
        | {
            "id": str(ID),
            "workflow_id": ID,
            "user_id": ID,
            "tags": [],
            "created_at": NOW,
            "updated_at": NOW.isoformat(),
            "column_of_a_newer_database": 1,
        }
    )


class Remembering(Methods):
    def __init__(self, *answers: Any) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.answers = list(answers)

    def _call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        self.calls.append((function.name, dict(arguments)))
        return self.answers.pop(0)


class AsyncRemembering(AsyncMethods):
    def __init__(self, *answers: Any) -> None:
        self.sync = Remembering(*answers)

    async def _call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        return self.sync._call(function, arguments)


def test_every_function_is_a_method_of_both() -> None:
    for methods in (Methods, AsyncMethods):
        assert FUNCTIONS.keys() <= vars(methods).keys()


def test_only_what_is_given_is_sent_and_none_is_given() -> None:
    client = Remembering([], [])
    client.list_workflows(status=None, page_size=3, folder=UNSET)
    client.list_workflows()
    assert client.calls == [("list_workflows", {"status": None, "page_size": 3}), ("list_workflows", {})]


def test_what_is_given_for_an_array_is_sent_as_a_list() -> None:
    client = Remembering([], 0)
    client.list_workflows(tags_any=("a", "b"), tags_all=None)
    client.archive_workflows(workflow_ids=(ID,))
    assert [arguments for _, arguments in client.calls] == [
        {"tags_any": ["a", "b"], "tags_all": None},
        {"workflow_ids": [ID]},
    ]
    with pytest.raises(TypeError, match=r"a list of texts, not one text: \['ab'\]"):
        client.list_workflows(tags_any="ab")


def test_arguments_are_named() -> None:
    with pytest.raises(TypeError):
        Remembering().get_workflow(ID)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="workflow_id"):
        Remembering().get_workflow()  # type: ignore[call-arg]


def test_rows_are_models_that_cannot_be_changed() -> None:
    (row,) = Remembering([summary(1)]).list_workflows()
    assert row.id == row.workflow_id == ID
    assert row.updated_at == row.created_at == NOW
    assert not hasattr(row, "column_of_a_newer_database")
    with pytest.raises(ValidationError, match="frozen"):
        row.name = "other"


def test_values_are_of_the_type_that_sql_says() -> None:
    assert Remembering(str(ID)).start_execution(workflow_id=ID) == ID
    assert Remembering(None).set_version_label(workflow_id=ID, version=None, label="a") is None
    assert Remembering({"any": [1]}).export_workflow(workflow_id=ID) == {"any": [1]}
    with pytest.raises(ValidationError):
        Remembering("no id").start_execution(workflow_id=ID)


def test_an_iterator_asks_for_page_after_page() -> None:
    client = Remembering([summary(1), summary(2)], [summary(3)], [])
    assert [row.version for row in client.iter_workflows(page_size=2)] == [1, 2, 3]
    assert [arguments for _, arguments in client.calls] == [
        {"page_size": 2},
        {"page_size": 2, "cursor": "2"},
        {"page_size": 2, "cursor": "3"},
    ]


def test_an_iterator_reads_no_further_than_it_is_asked() -> None:
    client = Remembering([summary(1), summary(2)])
    assert next(client.iter_workflows()).version == 1
    assert len(client.calls) == 1


def test_an_iterator_ends_where_no_cursor_says_how_to_go_on() -> None:
    client = Remembering([summary(1) | {"next_cursor": None}])
    with pytest.raises(ValidationError):  # the comment of the column says that there always is one
        list(client.iter_workflows())
    rule = {
        "node_type": "a",
        "is_global": True,
        "is_in_force": True,
        "config_schema": None,
        "allowed_inputs": None,
    }
    rule |= {"min_inputs": None, "max_inputs": None, "updated_at": NOW, "next_cursor": None}
    assert len(list(Remembering([rule]).iter_node_type_rules())) == 1


def test_an_iterator_passes_over_a_row_that_only_says_where_to_go_on() -> None:
    nothing = dict.fromkeys(models.NodeUsage.model_fields) | {"next_cursor": "on"}
    hit = nothing | {"workflow_id": ID, "node_id": "a", "next_cursor": "end"}
    client = Remembering([nothing], [hit], [])
    assert [row.node_id for row in client.iter_find_node_usage(node_type="a")] == ["a"]
    assert [arguments.get("cursor") for _, arguments in client.calls] == [None, "on", "end"]


def test_the_asynchronous_methods_do_the_same() -> None:
    async def run() -> None:
        client = AsyncRemembering([summary(1)], [], str(ID))
        assert [row.version async for row in client.iter_workflows(status="draft")] == [1]
        assert await client.start_execution(workflow_id=ID) == ID
        assert [name for name, _ in client.sync.calls] == [
            "list_workflows",
            "list_workflows",
            "start_execution",
        ]

    asyncio.run(run())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("00:00:10", timedelta(seconds=10)),
        ("1 day", timedelta(days=1)),
        ("1 mon 2 days 03:04:05.5", timedelta(days=32, hours=3, minutes=4, seconds=5.5)),
        ("-1 days +02:00:00", timedelta(hours=-22)),
        ("-00:00:01", timedelta(seconds=-1)),
        ("1 year", timedelta(days=365)),
        (timedelta(1), timedelta(1)),
        ("P1D", timedelta(1)),
    ],
)
def test_intervals_come_as_texts_over_http(text: Any, expected: timedelta) -> None:
    assert read_value(Interval, text) == expected


def test_what_is_no_interval_is_refused() -> None:
    with pytest.raises(ValidationError):
        read_value(Interval, "soon")
