"""What a person sees on the terminal: workflows, histories, runs and statistics as tables and drawings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.tree import Tree

from workflow_sessions._generated import models
from workflow_sessions.drawing import counted
from workflow_sessions.importers import ImportedWorkflow

STATUS_STYLES = {
    "active": "green",
    "completed": "green",
    "running": "cyan",
    "queued": "cyan",
    "paused": "yellow",
    "failed": "red",
    "cancelled": "yellow",
    "archived": "dim",
}

MOST_ROWS = 15


def table(console: Console, title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A table; numbers stand on the right, and what is longer than a screen is counted instead of shown."""
    rows = list(rows)
    grid = Table(title=title, title_justify="left", title_style="bold")
    for place, column in enumerate(columns):
        numeric = bool(rows) and all(isinstance(row[place], int | float) for row in rows)
        grid.add_column(column, justify="right" if numeric else "left", overflow="fold")
    for row in rows[:MOST_ROWS]:
        grid.add_row(*(_cell(value) for value in row))
    console.print(grid)
    if len(rows) > MOST_ROWS:
        console.print(f"[dim]… and {len(rows) - MOST_ROWS:,} more[/dim]")


def _cell(value: Any) -> str:
    if value is None:
        return "[dim]-[/dim]"
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, datetime):
        return f"{value:%H:%M:%S}"
    if isinstance(value, list | tuple):
        return escape(", ".join(map(str, value)))
    if isinstance(value, int):
        return f"{value:,}"
    text = escape(str(value))
    style = STATUS_STYLES.get(text)
    return f"[{style}]{text}[/{style}]" if style else text


def imported(console: Console, created: list[tuple[ImportedWorkflow, models.WorkflowSession]]) -> None:
    if len(created) > MOST_ROWS:
        formats(console, created)
    table(
        console,
        f"Imported: {counted(len(created), 'workflow')}",
        ("name", "format", "nodes", "edges", "starts by", "notes"),
        (
            (
                w.name[:60],
                w.source_format,
                len(w.nodes),
                len(w.edges),
                (w.trigger or {}).get("type"),
                "; ".join(w.notes) or None,
            )
            for w, _ in created
        ),
    )


def formats(console: Console, created: list[tuple[ImportedWorkflow, models.WorkflowSession]]) -> None:
    found = sorted({workflow.source_format for workflow, _ in created})
    by_format = {name: [w for w, _ in created if w.source_format == name] for name in found}
    table(
        console,
        "By format",
        ("format", "workflows", "nodes", "edges"),
        [
            (name, len(of), sum(len(w.nodes) for w in of), sum(len(w.edges) for w in of))
            for name, of in by_format.items()
        ],
    )


def refused(console: Console, files: list[tuple[Path, str]]) -> None:
    """Every file that was not imported, by name and reason: none is left out."""
    if not files:
        return
    grid = Table(
        title=f"Not imported: {counted(len(files), 'file')}", title_justify="left", title_style="bold red"
    )
    grid.add_column("file", overflow="fold")
    grid.add_column("why", overflow="fold")
    for path, reason in files:
        grid.add_row(escape("/".join(path.parts[-2:])), escape(reason))
    console.print(grid)


def workflows(console: Console, title: str, rows: list[models.WorkflowSummary]) -> None:
    table(
        console,
        title,
        ("name", "status", "version", "runs", "folder", "tags", "starred", "template"),
        (
            (
                r.name,
                r.status,
                r.version,
                r.execution_count,
                r.folder,
                r.tags,
                r.is_favorite,
                r.is_template,
            )
            for r in rows
        ),
    )


def folders(console: Console, rows: list[models.FolderSummary]) -> None:
    table(
        console,
        "Folders",
        ("folder", "here", "in all"),
        (("  " * (r.depth - 1) + r.name, r.workflow_count, r.total_count) for r in rows),
    )


def history(console: Console, title: str, rows: list[models.VersionSummary]) -> None:
    numbers: dict[UUID | None, int] = {row.id: row.version for row in rows}
    table(
        console,
        title,
        ("version", "current", "labels", "made from", "revision", "saved", "note"),
        (
            (
                r.version,
                r.is_current_version,
                r.labels,
                numbers.get(r.parent_workflow_id),
                r.revision,
                r.created_at,
                r.version_note,
            )
            for r in rows
        ),
    )


def changes(console: Console, title: str, rows: list[models.DefinitionChange]) -> None:
    table(
        console,
        title,
        ("change", "what", "where", "before", "after"),
        ((r.kind, r.label or r.node_id, r.path, _short(r.old_value), _short(r.new_value)) for r in rows),
    )


def _short(value: Any) -> str | None:
    text = json.dumps(value)
    return None if value is None else text if len(text) <= 60 else text[:59] + "…"


def source(console: Console, title: str, text: str) -> None:
    lines = text.splitlines()
    console.print(f"[bold]{escape(title)}[/bold]")
    for line in lines[:MOST_ROWS]:
        console.print(f"  {escape(line)}", style="dim", highlight=False, overflow="ellipsis", no_wrap=True)
    if len(lines) > MOST_ROWS:
        console.print(f"[dim]… and {len(lines) - MOST_ROWS:,} more lines[/dim]")


def found(console: Console, rows: list[models.WorkflowSearchResult]) -> None:
    """What a search gave, with what matched in colour."""
    grid = Table(title="Found", title_justify="left", title_style="bold")
    for column in ("name", "folder", "what matched"):
        grid.add_column(column, overflow="fold")
    for row in rows[:MOST_ROWS]:
        grid.add_row(_marked(row.name_highlight), _cell(row.folder), _marked(row.highlight))
    console.print(grid)


def _marked(text: str | None) -> str:
    return escape(text or "").replace("⟦", "[black on yellow]").replace("⟧", "[/]")


def executions(console: Console, title: str, rows: list[models.ExecutionSummary]) -> None:
    table(
        console,
        title,
        ("started", "status", "version", "revision", "source", "nodes", "duration", "error"),
        (
            (
                r.execution_started_at,
                r.status,
                r.workflow_version,
                r.workflow_revision,
                r.trigger_source,
                r.nodes_executed,
                None if r.duration_ms is None else f"{r.duration_ms:,} ms",
                r.error_message,
            )
            for r in rows
        ),
    )


def statistics(console: Console, title: str, row: models.ExecutionStats) -> None:
    """Counts as bars, durations as numbers."""
    grid = Table.grid(padding=(0, 2))
    for status, key in (("completed", "successful"), ("failed", "failed"), ("cancelled", "cancelled")):
        share = getattr(row, key) / row.total if row.total else 0
        bar = "█" * round(share * 30)
        grid.add_row(status, f"{getattr(row, key):,}", f"[{STATUS_STYLES[status]}]{bar}[/] {share:.0%}")
    console.print(f"[bold]{escape(title)}[/bold]: {row.total:,} runs")
    console.print(grid)
    if row.success_rate is not None:
        console.print(f"success rate {row.success_rate:.0%} of what completed or failed")
    durations = "   ".join(
        f"{name} {getattr(row, key):,.0f} ms"
        for name, key in (
            ("average", "avg_duration_ms"),
            ("p50", "p50_duration_ms"),
            ("p95", "p95_duration_ms"),
            ("p99", "p99_duration_ms"),
        )
        if getattr(row, key) is not None
    )
    console.print(durations or "no finished run yet")


def timeline(console: Console, rows: list[models.ExecutionBucket]) -> None:
    """Runs an hour or day as columns: what completed, and below it how many did not."""
    most = max((row.finished for row in rows), default=0) or 1
    bars = "".join("▁▂▃▄▅▆▇█"[round(row.finished / most * 7)] if row.finished else "·" for row in rows)
    failed = sum(row.failed for row in rows)
    first, last = rows[0].bucket_start, rows[-1].bucket_start
    console.print(
        f"[bold]Runs an hour[/bold], {first:%d.%m. %H:00} to {last:%H:00}: [green]{bars}[/green] "
        f"at most {most:,}, {failed:,} failed in all"
    )


def graph(console: Console, title: str, nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> None:
    """The workflow as a tree from where it starts; a node that comes again is named and not drawn again."""
    by_id = {node["id"]: node for node in nodes}
    followers: dict[str, list[str]] = {}
    for edge in edges:
        followers.setdefault(edge["source"], []).append(edge["target"])
    targets = {edge["target"] for edge in edges}
    tree = Tree(f"[bold]{escape(title)}[/bold]")
    drawn: set[str] = set()
    # A cycle without a way in has no start: what is left undrawn begins a tree of its own.
    for node_id in sorted(by_id, key=lambda key: key in targets):
        if node_id in drawn or len(drawn) >= MOST_ROWS:
            continue
        stack = [(tree, node_id)]
        while stack:
            branch, current = stack.pop()
            node = by_id.get(current, {"type": "missing"})
            label = escape(str((node.get("data") or {}).get("label") or current))
            again = " [dim](see above)[/dim]" if current in drawn else ""
            grown = branch.add(f"{label} [dim]({escape(str(node.get('type', '')))})[/dim]{again}")
            if not again:
                drawn.add(current)
                stack += [(grown, follower) for follower in reversed(followers.get(current, []))]
    console.print(tree)
    if len(drawn) < len(by_id):
        console.print(f"[dim]… and {len(by_id) - len(drawn)} more nodes[/dim]")
