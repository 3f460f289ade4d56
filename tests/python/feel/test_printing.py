"""Rows on a terminal and in a notebook."""

from __future__ import annotations

import copy
import io
import json
import pickle
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from tests.python.feel.markup import check_html
from tests.python.feel.test_drawing import (
    HOSTILE,
    anything,
    edge,
    lists_of_edges,
    lists_of_nodes,
    node,
    texts,
)
from workflow_sessions import show
from workflow_sessions._generated import models
from workflow_sessions.display import HEADLINES, MOST_ROWS
from workflow_sessions.importers import ImportedWorkflow
from workflow_sessions.rows import Row, Rows

ID = UUID("0198c0de-0000-7000-8000-00000000beef")
NOW = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc)
MODELS = [
    each
    for each in vars(models).values()
    if isinstance(each, type) and issubclass(each, Row) and each is not Row
]


def session(**columns: Any) -> models.WorkflowSession:
    row: dict[str, Any] = dict.fromkeys(models.WorkflowSession.model_fields)
    row |= dict.fromkeys(("id", "workflow_id", "user_id"), ID)
    row |= {"version": 3, "revision": 7, "execution_count": 1234, "tags": ["trading"], "status": "draft"}
    row |= {"name": "Momentum", "created_at": NOW, "updated_at": NOW, "variables": {}}
    row |= {"nodes": [node("a"), node("b", 300)], "edges": [edge("a", "b")]}
    row |= {"is_current_version": True, "is_template": False, "is_favorite": False}
    return models.WorkflowSession(**(row | columns))


def stats(**columns: Any) -> models.ExecutionStats:
    row: dict[str, Any] = dict.fromkeys(models.ExecutionStats.model_fields)
    row |= dict.fromkeys(("total", "queued", "running", "successful", "failed", "cancelled"), 0)
    return models.ExecutionStats(**(row | columns))


def test_a_workflow_prints_in_a_line() -> None:
    assert repr(session()) == (
        "WorkflowSession(name='Momentum', version=3, is_current_version=True, status='draft', "
        "nodes=<2 items>, edges=<1 item>, tags=['trading'], is_template=False, is_favorite=False, "
        f"updated_at=2026-01-02 03:04:05+00:00, execution_count=1234, workflow_id=UUID('{ID}'))"
    )


def test_a_large_definition_prints_no_longer() -> None:
    heavy = session(
        nodes=[node(str(each), data={"text": "x" * 1000}) for each in range(5000)],
        variables={str(each): "y" * 1000 for each in range(100)},
        version_note="z" * 2000,
        name="n" * 255,
    )
    assert len(repr(heavy)) < 600
    assert len(str(heavy)) < 600


def test_a_terminal_gets_no_control_characters() -> None:
    printed = repr(session(name="\x1b[2J\x07", tags=["\x1b[31m"], variables={"\x1b": "\x9b"}))
    assert printed.isprintable()


def test_rich_prints_a_row_as_repr_does() -> None:
    console = Console(width=1000, file=io.StringIO(), record=True)
    console.print(session())
    assert console.export_text().strip() == repr(session())


def test_a_workflow_in_a_notebook_is_a_table_and_a_picture() -> None:
    html = session()._repr_html_()
    outline = check_html(html)
    tags = [tag for tag, _ in outline.elements]
    assert tags.count("svg") == 1
    assert tags.count("rect") == 2
    assert "Momentum" in outline.text
    assert "2 nodes, 1 edge" in outline.text
    assert "1,234" in outline.text
    assert ("code", {"title": str(ID)}) in outline.elements


def test_a_workflow_without_nodes_has_no_picture() -> None:
    outline = check_html(session(nodes=[], edges=[])._repr_html_())
    assert "svg" not in [tag for tag, _ in outline.elements]
    assert "0 nodes, 0 edges" in outline.text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts(text: str) -> None:
    row = session(
        name=text,
        folder=text,
        version_note=text,
        status=text,
        tags=[text],
        variables={text: [text]},
        trigger={text: 1},
    )
    check_html(row._repr_html_())
    check_html(Rows([row, row])._repr_html_())


@given(lists_of_nodes, lists_of_edges, anything, texts, st.lists(texts))
@settings(max_examples=200, deadline=None)
def test_any_row_prints(nodes: Any, edges: Any, value: Any, text: str, tags: list[str]) -> None:
    row = session(nodes=nodes, edges=edges, trigger=value, variables=value, name=text, tags=tags)
    assert len(repr(row)) < 2000
    check_html(row._repr_html_())
    check_html(Rows([row])._repr_html_())


@given(anything, anything, anything, st.dictionaries(st.sampled_from(["nodes", "edges"]), lists_of_nodes))
@settings(max_examples=200, deadline=None)
def test_any_run_prints(outputs: Any, errors: Any, error: Any, snapshot: Any) -> None:
    row: dict[str, Any] = dict.fromkeys(models.WorkflowExecution.model_fields)
    row |= {
        "outputs": outputs,
        "errors": [errors, {"nodeId": error}, {"nodeId": "a"}],
        "workflow_snapshot": snapshot,
    }
    run = models.WorkflowExecution.model_construct(**row)
    assert len(repr(run)) < 2000
    check_html(run._repr_html_())


def test_numbers_are_written_for_people() -> None:
    text = check_html(
        stats(
            total=12345, success_rate=0.98765, avg_duration_ms=1234.56, p50_duration_ms=0.12345
        )._repr_html_()
    ).text
    assert "12,345" in text
    assert "98.8%" in text
    assert "1,235 ms" in text
    assert "0.1235 ms" in text


def test_what_says_nothing_is_left_out_but_zero_and_false_are_not() -> None:
    text = check_html(stats()._repr_html_()).text
    assert "failed0" in text
    assert "success_rate" not in text
    unfinished = models.MaintenanceResult(task="purge", done=0, remaining=3, is_finished=False, message=None)
    assert repr(unfinished) == "MaintenanceResult(task='purge', done=0, remaining=3, is_finished=False)"
    assert "is_finishedno" in check_html(unfinished._repr_html_()).text


def test_rows_of_the_same_name_that_are_not_ours_show_their_own_columns() -> None:
    class WorkflowSummary(Row):
        colour: str

    assert repr(WorkflowSummary(colour="red")) == "WorkflowSummary(colour='red')"


def test_dollars_are_no_formulas() -> None:
    row = session(name="$5 or $10")
    for html in (row._repr_html_(), Rows([row])._repr_html_(), Rows[Row]()._repr_html_()):
        assert html.startswith('<div class="tex2jax_ignore mathjax_ignore">')


def test_a_list_is_a_table_with_the_columns_that_say_something() -> None:
    rows = Rows([session(name="One"), session(name="Two", folder="Trading")])
    outline = check_html(rows._repr_html_())
    tags = [tag for tag, _ in outline.elements]
    assert tags.count("tr") == 3
    assert "folder" in outline.text
    assert "version_note" not in outline.text
    assert "svg" not in tags


def test_a_long_list_is_counted() -> None:
    html = Rows([session()] * 1234)._repr_html_()
    assert html.count("<tr>") == MOST_ROWS + 1
    assert f"… and {1234 - MOST_ROWS:,} more" in html


def test_an_empty_list_says_so() -> None:
    assert check_html(Rows[Row]()._repr_html_()).text == "no rows"


def test_a_list_of_rows_is_a_list() -> None:
    rows = Rows([stats(total=1), stats(total=2), stats(total=3)])
    plain = list(rows)
    assert isinstance(rows, list)
    assert rows == plain
    assert plain == rows
    assert rows[1] is plain[1]
    assert rows[-1] is plain[-1]
    assert rows[::-1] == plain[::-1]
    assert rows[:2] == plain[:2]
    assert isinstance(rows[:2], Rows)
    assert repr(rows) == repr(plain)
    assert pickle.loads(pickle.dumps(rows)) == plain
    assert copy.deepcopy(rows) == plain
    assert json.dumps(Rows()) == "[]"


@pytest.mark.parametrize("model", HEADLINES)
def test_headlines_name_columns_that_there_are(model: str) -> None:
    fields = getattr(models, model).model_fields
    assert [column for column in HEADLINES[model] if column not in fields] == []
    assert len(set(HEADLINES[model])) == len(HEADLINES[model])


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_kind_of_row_prints(model: type[Row]) -> None:
    nothing: dict[str, Any] = dict.fromkeys(model.model_fields)
    empty = model.model_construct(**nothing)
    markup: dict[str, Any] = dict.fromkeys(model.model_fields, "<b>x</b>")
    full = model.model_construct(**markup)
    assert repr(empty) == f"{model.__name__}()"
    assert model.__name__ in repr(full)
    for row in (empty, full):
        check_html(row._repr_html_())
        check_html(Rows([row])._repr_html_())


def test_a_terminal_obeys_no_text_of_a_file() -> None:
    hostile = "a\x1b]0;owned\x07\x1b[2J\x9b31m\rb\u202ec\u2066\udcff[red]d"
    workflow = ImportedWorkflow(
        name=hostile, description=None, source_format="n8n", nodes=[{"id": hostile}], edges=[]
    )
    console = Console(file=io.StringIO(), width=200, color_system=None)
    assert isinstance(console.file, io.StringIO)
    show.imported(console, [(workflow, None)])  # type: ignore[list-item]  # what was made of it is not shown
    show.refused(console, [(Path(hostile), hostile)])
    show.source(console, hostile, hostile)
    show.graph(console, hostile, workflow.nodes, [])
    printed = console.file.getvalue()
    assert "[red]d" in printed
    assert not set(printed) & set(hostile) - set("a]0;owned[2J31mbcred\x20")
