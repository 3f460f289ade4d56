"""The commands `workflow-sessions maintain` and `workflow-sessions report`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.rows import DictRow, dict_row
from rich.console import Console, JustifyMethod
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from workflow_sessions.installer import InstallError
from workflow_sessions.show import escape

MOST_STUCK = 5
"""So many calls in a row may come to nothing before it gives up."""

PAUSE = 0.5
"""Seconds until the next call after one that came to nothing."""

SEVERITY_STYLES = {"ok": "green", "info": "dim", "warning": "yellow", "critical": "bold red"}


def maintain(
    dsn: str, *, until_done: bool, time_budget_ms: int = 5000, console: Console | None = None
) -> int:
    """Call run_maintenance, again and again if wished. The status is 1 when something is left."""
    console = console or Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    done: dict[str, int] = {}
    results: list[DictRow] = []
    stuck = 0
    with _connection(dsn) as connection, Progress(*columns, console=console) as progress:
        bar = progress.add_task("Maintaining", total=None)
        while stuck < MOST_STUCK:
            results = _call(connection, time_budget_ms)
            for result in results:
                done[result["task"]] = done.get(result["task"], 0) + result["done"]
            unfinished = [result for result in results if not result["is_finished"]]
            progress.update(bar, total=len(results), completed=len(results) - len(unfinished))
            if not unfinished or not until_done:
                break
            # A task that only ran out of time has no message; one that cannot go on says why.
            stuck = stuck + 1 if all(r["message"] and not r["done"] for r in unfinished) else 0
            if stuck:
                time.sleep(PAUSE)
    _show(console, results, done)
    return 0 if results and all(result["is_finished"] for result in results) else 1


def report(dsn: str, console: Console | None = None) -> int:
    """Print maintenance_report. The status is 1 when something is critical."""
    console = console or Console()
    with _connection(dsn) as connection:
        findings = connection.execute("select * from public.maintenance_report()").fetchall()
    grid = Table(title="Maintenance report", title_justify="left", title_style="bold")
    for column in ("what", "value", "unit", "severity", "what to do"):
        grid.add_column(column, justify="right" if column == "value" else "left", overflow="fold")
    for finding in findings:
        style = SEVERITY_STYLES[finding["severity"]]
        grid.add_row(
            escape(finding["name"]),
            "-" if finding["value"] is None else f"{finding['value']:,.0f}",
            finding["unit"],
            f"[{style}]{finding['severity']}[/{style}]",
            escape(finding["advice"] or ""),
        )
    console.print(grid)
    return 1 if any(finding["severity"] == "critical" for finding in findings) else 0


@contextmanager
def _connection(dsn: str) -> Iterator[psycopg.Connection[DictRow]]:
    """A connection on which every call commits: what a call did stays done when the next one is killed."""
    with psycopg.connect(dsn, autocommit=True, row_factory=dict_row) as connection:
        connection.execute("select pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', false)")
        row = connection.execute(
            "select to_regproc('public.run_maintenance') is not null"
            # Other extensions have functions of this name.
            " and to_regclass('workflow_internal.maintenance_runs') is not null as is_there"
        ).fetchone()
        if not row or not row["is_there"]:
            raise InstallError(
                "workflow-sessions is not installed in this database. Run: workflow-sessions migrate"
            )
        yield connection


def _call(connection: psycopg.Connection[DictRow], time_budget_ms: int) -> list[DictRow]:
    return connection.execute(
        "select * from public.run_maintenance(time_budget_ms => %s)", [time_budget_ms]
    ).fetchall()


def _show(console: Console, results: list[dict[str, Any]], done: dict[str, int]) -> None:
    grid = Table(title="Maintenance", title_justify="left", title_style="bold")
    for column in ("task", "done", "remaining", "finished", "message"):
        right = column in ("done", "remaining")
        justify: JustifyMethod = "right" if right else "left"
        grid.add_column(column, justify=justify, overflow="fold", no_wrap=column != "message")
    for result in results:
        grid.add_row(
            result["task"],
            f"{done[result['task']]:,}",
            f"{result['remaining']:,}",
            "[green]yes[/green]" if result["is_finished"] else "[yellow]no[/yellow]",
            escape(result["message"] or ""),
        )
    console.print(grid)
