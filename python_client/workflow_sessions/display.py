"""How rows print: a line for a terminal, a table for a notebook, and a picture of what is a workflow."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from workflow_sessions.drawing import counted, picture, safe

if TYPE_CHECKING:
    from workflow_sessions.rows import Row

MOST_ROWS = 50

HEADLINES: Mapping[str, tuple[str, ...]] = {
    "ClaimedExecution": (
        "execution_id",
        "workflow_id",
        "workflow_version",
        "attempt",
        "trigger_source",
        "worker_id",
        "lease_expires_at",
        "nodes",
        "edges",
    ),
    "ExecutionSummary": (
        "id",
        "status",
        "execution_started_at",
        "duration_ms",
        "workflow_version",
        "trigger_source",
        "nodes_executed",
        "error_message",
    ),
    "NodeResult": ("node_id", "node_type", "status", "attempt", "duration_ms", "output", "error"),
    "TemplateSummary": (
        "name",
        "category",
        "tags",
        "version",
        "copies",
        "description",
        "updated_at",
        "workflow_id",
    ),
    "VersionSummary": (
        "version",
        "is_current_version",
        "labels",
        "version_note",
        "revision",
        "created_at",
        "created_by",
    ),
    "WorkflowExecution": (
        "id",
        "status",
        "workflow_id",
        "workflow_version",
        "trigger_source",
        "execution_started_at",
        "duration_ms",
        "nodes_executed",
        "outputs",
        "errors",
        "error_message",
        "attempt",
        "worker_id",
    ),
    "WorkflowSearchResult": (
        "name",
        "folder",
        "tags",
        "status",
        "version",
        "highlight",
        "rank",
        "workflow_id",
    ),
    "WorkflowSession": (
        "name",
        "version",
        "is_current_version",
        "status",
        "nodes",
        "edges",
        "trigger",
        "variables",
        "tags",
        "folder",
        "is_template",
        "is_favorite",
        "version_note",
        "updated_at",
        "execution_count",
        "last_executed_at",
        "workflow_id",
    ),
    "WorkflowSummary": (
        "name",
        "status",
        "version",
        "folder",
        "tags",
        "is_favorite",
        "is_template",
        "execution_count",
        "last_executed_at",
        "updated_at",
        "workflow_id",
    ),
}
"""What is shown of rows with many columns. Of other rows it is all."""


class _Said(str):
    """A text that prints without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


class _Short(reprlib.Repr):
    """Python's notation, cut: a cell holds a few values, and no definition."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 80
        self.maxlist = self.maxtuple = self.maxdict = 6
        self.maxlevel = 3


_short = _Short()
_LONGEST = 80
# Dollars are no formulas.
_OPEN = '<div class="tex2jax_ignore mathjax_ignore">'


def arguments(row: Row) -> Iterator[tuple[str, Any]]:
    """What stands between the brackets of repr(row): the columns that say something, each cut short."""
    for column in _columns(row):
        value = getattr(row, column, None)
        if not _is_empty(value):
            yield column, value if isinstance(value, UUID) else _Said(_notation(value))


def row_html(row: Row) -> str:
    """A table of the row's columns; below it a picture, if it is a workflow."""
    cells = [(column, getattr(row, column, None)) for column in _columns(row)]
    body = "".join(
        f'<tr><th style="text-align:left">{safe(column)}</th>'
        f'<td style="text-align:left">{_cell(column, value)}</td></tr>'
        for column, value in cells
        if not _is_empty(value)
    )
    table = f"<table><caption><b>{safe(type(row).__name__)}</b></caption><tbody>{body}</tbody></table>"
    return f"{_OPEN}{table}{_picture(row)}</div>"


def rows_html(rows: Sequence[Row]) -> str:
    """A table with a line a row, without the columns that are empty in all of them."""
    if not rows:
        return f"{_OPEN}<i>no rows</i></div>"
    shown = rows[:MOST_ROWS]
    columns = [
        column
        for column in dict.fromkeys(column for row in shown for column in _columns(row))
        if any(not _is_empty(getattr(row, column, None)) for row in shown)
    ]
    head = "".join(f'<th style="text-align:left">{safe(column)}</th>' for column in columns)
    body = "".join(f"<tr>{''.join(_cells(row, columns))}</tr>" for row in shown)
    more = f"<div><i>… and {len(rows) - MOST_ROWS:,} more</i></div>" if len(rows) > MOST_ROWS else ""
    return f"{_OPEN}<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}</div>"


def _cells(row: Row, columns: Iterable[str]) -> Iterator[str]:
    for column in columns:
        value = getattr(row, column, None)
        side = "right" if isinstance(value, int | float) and not isinstance(value, bool) else "left"
        yield f'<td style="text-align:{side}">{_cell(column, value)}</td>'


def _columns(row: Row) -> Sequence[str]:
    fields = type(row).model_fields
    # Functions of somebody's own may give rows of the same name.
    headline = [column for column in HEADLINES.get(type(row).__name__, ()) if column in fields]
    return headline or [column for column in fields if column != "next_cursor"]


def _picture(row: Row) -> str:
    """A workflow as it is drawn on the canvas; a run with how its nodes ended."""
    snapshot = getattr(row, "workflow_snapshot", None)
    if isinstance(snapshot, dict):
        return picture(snapshot.get("nodes"), snapshot.get("edges"), _outcomes(row))
    nodes, edges = getattr(row, "nodes", None), getattr(row, "edges", None)
    return picture(nodes, edges) if isinstance(nodes, list) and isinstance(edges, list) else ""


def _outcomes(run: Row) -> dict[str, str]:
    outputs, errors = getattr(run, "outputs", None), getattr(run, "errors", None)
    found = dict.fromkeys(outputs, "completed") if isinstance(outputs, dict) else {}
    for error in errors if isinstance(errors, list) else ():
        if isinstance(error, dict) and isinstance(error.get("nodeId"), str):
            found[error["nodeId"]] = "failed"
    return found


def _is_empty(value: object) -> bool:
    """Whether it says nothing: zero and false do."""
    return value is None or (isinstance(value, str | list | tuple | dict) and not value)


def _notation(value: object) -> str:
    """A value as Python writes it, or how much there is of it."""
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, date | timedelta):
        return str(value)
    short = _short.repr(value)
    return f"<{_counted(value)}>" if isinstance(value, list | dict) and _is_large(value, short) else short


def _is_large(value: Sequence[Any] | Mapping[str, Any], short: str) -> bool:
    has_objects = isinstance(value, list) and any(isinstance(each, dict) for each in value)
    return has_objects or len(short) > _LONGEST or "..." in short


def _cell(column: str, value: object) -> str:
    """A value as HTML."""
    if _is_empty(value):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, UUID):
        return f'<code title="{value}">{str(value)[:8]}…{str(value)[-4:]}</code>'
    if isinstance(value, int | float):
        return _number(column, value)
    if isinstance(value, str):
        return safe(value if len(value) <= 200 else value[:199] + "…")
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        text = ", ".join(value[:20])
        return safe(text if len(text) <= 200 and len(value) <= 20 else _counted(value))
    return safe(_notation(value).strip("<>"))


def _number(column: str, value: float) -> str:
    if column.endswith("_rate"):
        return f"{value:.1%}"
    unit = " ms" if column.endswith("_ms") else ""
    if isinstance(value, int):
        return f"{value:,}{unit}"
    return f"{value:,.4g}{unit}" if abs(value) < 1000 else f"{value:,.0f}{unit}"


def _counted(value: Sequence[Any] | Mapping[str, Any]) -> str:
    return counted(len(value), "key" if isinstance(value, Mapping) else "item")
