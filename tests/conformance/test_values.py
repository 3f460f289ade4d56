"""Values that break clients arrive, and come back, as they were sent, in all four ways."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from tests.conformance.world import People, World
from workflow_sessions import WorkflowError

TEXTS = {
    "quotes": "It's \"quoted\", `so` $$or$$ $1 :name %s %(name)s %% \\' \\\\",
    "lines": "one\ntwo\r\nthree\tfour\u2028five",
    "other scripts": "Grüße, 取引ボット, بوت, 🤖🏳️‍🌈, e\u0301",
    "markup": "<b>&amp;</b> {a,b} [x] ; drop table workflows; --",
    "like null": "NULL",
    "like JSON": '{"a": null}',
    "long": "ä" * 20000,
}
TAGS = {
    "none": [],
    "commas and braces": ["a,b", "{c}", "{}", "(d)", "[e]", "f=g&h"],
    "quotes": ['"quoted"', "it's", "back\\slash", "two  blanks"],
    "like null": ["NULL", "null", "true", "0"],
    "other scripts": ["取引", "🤖"],
}
JSON = {
    "null": None,
    "texts like other things": ["null", "true", "0", "", "{}"],
    "scalars": [True, False, 0, "", [], {}],
    "whole numbers": [2**53 + 1, -(2**63) - 1, 10**40, -1],
    "fractions": [0.1, -0.000001, 1e-20, 123456789.123456789],
    "odd keys": {"": 1, "a.b": 2, "a,b": 3, '"': 4, "ключ": 5, "$1": 6, "__proto__": 7},
    "nested": {"a": [{"b": [[[{"c": {"d": [None, {"e": ["f"]}]}}]]]}]},
    "a text": 'it\'s "one" \\ 🤖',
    "a number": -7,
    "an empty object": {},
}
TIMES = {
    "UTC": datetime(2031, 3, 4, 5, 6, 7, tzinfo=timezone.utc),
    "microseconds": datetime(2031, 3, 4, 5, 6, 7, 123456, tzinfo=timezone.utc),
    "ahead": datetime(2031, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=45))),
    "behind": datetime(2031, 12, 31, 23, 30, tzinfo=timezone(-timedelta(hours=11))),
}
INTERVALS = {
    "seconds": timedelta(seconds=10),
    "over a day": timedelta(days=1, hours=2, minutes=3, seconds=4),
    "fractions": timedelta(minutes=1, microseconds=500001),
    "a year": timedelta(days=366),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_texts(text: str, world: World) -> None:
    def case(people: People) -> None:
        workflow = people.client.create_workflow(name=text[:255], description=text)
        assert (workflow.name, workflow.description) == (text[:255], text)
        assert [row.id for row in people.client.iter_workflows()] == [workflow.id]

    world.play(case)


@pytest.mark.parametrize("tags", TAGS.values(), ids=TAGS)
def test_arrays_of_texts(tags: list[str], world: World) -> None:
    def case(people: People) -> None:
        workflow = people.client.create_workflow(name="Momentum", tags=tags)
        assert sorted(workflow.tags) == sorted(tags)
        found = people.client.list_workflows(tags_all=tags)
        assert [sorted(row.tags) for row in found] == [sorted(tags)]
        for tag in tags:
            assert [row.id for row in people.client.list_workflows(tags_any=[tag, "other"])] == [workflow.id]

    world.play(case)


def test_arrays_of_ids(world: World) -> None:
    def case(people: People) -> None:
        ids = [people.client.create_workflow(name=name).id for name in ("Momentum", "Breakout")]
        assert people.client.archive_workflows(workflow_ids=ids) == len(ids)
        texts = [str(workflow_id).upper() for workflow_id in ids]
        assert people.client.move_workflows(workflow_ids=texts, folder="Bots") == len(ids)

    world.play(case)


@pytest.mark.parametrize("value", JSON.values(), ids=JSON)
def test_json(value: Any, world: World) -> None:
    def case(people: People) -> None:
        nodes = [{"id": "a", "data": {"value": value}}]
        workflow = people.client.create_workflow(name="Momentum", nodes=nodes, variables={"value": value})
        assert encoded([workflow.nodes, workflow.variables]) == encoded([nodes, {"value": value}])
        run_id = people.client.start_execution(workflow_id=workflow.id)
        people.client.record_node_result(execution_id=run_id, node_id="a", output=value)
        [result] = people.client.list_node_results(execution_id=run_id)
        assert encoded(result.output) == encoded(value)
        people.client.complete_execution(execution_id=run_id, outputs={"a": value})
        assert encoded(people.client.get_execution(execution_id=run_id).outputs) == encoded({"a": value})

    world.play(case)


def encoded(value: Any) -> str:
    """As text, in which true is not 1; jsonb keeps no order of keys."""
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize("moment", TIMES.values(), ids=TIMES)
def test_times(moment: datetime, world: World) -> None:
    def case(people: People) -> None:
        workflow = people.client.create_workflow(name="Momentum")
        for available_at in (moment, moment.isoformat()):
            run_id = people.client.enqueue_execution(workflow_id=workflow.id, available_at=available_at)
            run = people.client.get_execution(execution_id=run_id)
            assert run.available_at == moment
            assert run.available_at.tzinfo

    world.play(case)


@pytest.mark.parametrize("every", INTERVALS.values(), ids=INTERVALS)
def test_intervals(every: timedelta, world: World) -> None:
    def case(people: People) -> None:
        workflow = people.client.create_workflow(name="Momentum")
        assert people.client.set_workflow_schedule(workflow_id=workflow.id, every=every).every == every
        assert people.client.get_workflow_schedule(workflow_id=workflow.id).every == every

    world.play(case)


def test_null_is_the_default_of_a_filter(world: World) -> None:
    def case(people: People) -> None:
        workflow = people.client.create_workflow(
            name="Momentum", description=None, trigger=None, folder=None, version_note=None
        )
        assert (workflow.description, workflow.trigger, workflow.folder) == (None, None, None)
        filters = dict.fromkeys(("status", "is_template", "folder", "tags_any", "search_query", "cursor"))
        assert [row.id for row in people.client.list_workflows(**filters)] == [workflow.id]

    world.play(case)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        ("create_workflow", {"name": "a\0b"}),
        ("create_workflow", {"name": "Momentum", "variables": {"a": "b\0c"}}),
        ("get_workflow", {"workflow_id": "7"}),
        ("list_workflows", {"page_size": 2**31}),
        ("list_workflows", {"page_size": -(2**63)}),
        ("list_workflows", {"is_favorite": "perhaps"}),
        ("list_executions", {"since": "soon"}),
    ],
)
def test_what_is_no_value_of_the_type_is_refused(
    function: str, arguments: dict[str, Any], world: World
) -> None:
    def case(people: People) -> None:
        with pytest.raises(WorkflowError):
            getattr(people.client, function)(**arguments)

    world.play(case)


def test_three_megabytes(world: World) -> None:
    def case(people: People) -> None:
        nodes = [{"id": "a", "data": {"code": "ä line of a program\n" * 140_000}}]
        workflow = people.client.create_workflow(name="Momentum", nodes=nodes)
        # The texts are compared first: a difference of a megabyte takes pytest long to explain.
        is_same = people.client.get_workflow(workflow_id=workflow.id).nodes == nodes
        assert is_same

    world.play(case)
