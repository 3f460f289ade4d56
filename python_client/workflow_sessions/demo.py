"""The main job from end to end on an embedded Postgres: two users, workflow files, versions, runs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
from rich.console import Console
from rich.table import Table

from workflow_sessions import (
    ClaimedRun,
    ConflictError,
    InvalidInputError,
    NotFoundError,
    Worker,
    WorkflowError,
    WorkflowSessions,
    maintaining,
    reactflow,
    show,
    track_execution,
)
from workflow_sessions._generated import models
from workflow_sessions.embedded import embedded_postgres
from workflow_sessions.importing import import_paths
from workflow_sessions.installer import migrate
from workflow_sessions.page import notebook_page
from workflow_sessions.show import escape

SAMPLES = Path(__file__).parent / "samples"


PROBLEMS = """\
select s.name, p.severity, p.code, p.path, p.message
from workflow_sessions s cross join lateral validate_workflow(s.nodes, s.edges) p
where s.is_current_version and s.user_id = auth.uid() and p.severity <> 'info'
order by p.severity, s.name, p.path limit 200"""

HALF_DRAWN: dict[str, list[dict[str, Any]]] = {
    "nodes": [
        {"id": "feed", "type": "prices", "position": {"x": 0, "y": 0}},
        {"id": "buy", "type": "order", "position": {"x": 200, "y": 0}},
        {"id": "buy", "type": "order", "position": {"x": 200, "y": 100}},
    ],
    "edges": [
        {"id": "e1", "source": "feed", "target": "buy"},
        {"id": "e2", "source": "buy", "target": "sell"},
    ],
}

SCHEDULED = """\
select workflow_id from workflow_sessions
where is_current_version and trigger ->> 'type' = 'schedule' and user_id = auth.uid()"""


class DemoError(RuntimeError):
    """The demo did not show what it promises."""


def run_demo(workflows: Path | None = None, page: Path | None = None) -> int:
    """Show everything once. The status is 0 when each step did what it says.

    page: where to write what a notebook would show.
    """
    source = workflows or SAMPLES
    if not source.exists():
        raise DemoError(f"There is no folder {source}.")
    console = Console(width=None if Console().is_terminal else 120)
    with ExitStack() as server:
        with console.status("Starting an embedded Postgres …"):
            dsn = server.enter_context(embedded_postgres())
        return _Demo(console, dsn, page).run(source)


class _Demo:
    def __init__(self, console: Console, dsn: str, page: Path | None) -> None:
        self.console = console
        self.dsn = dsn
        self.page = page

    def run(self, source: Path) -> int:
        started = time.monotonic()
        self._install()
        ada, ben = self._sign_up("ada"), self._sign_up("ben")
        with (
            WorkflowSessions.connect(self.dsn, user_id=ada) as as_ada,
            WorkflowSessions.connect(self.dsn, user_id=ben) as as_ben,
        ):
            workflow = self._import(as_ada, source)
            self._check(as_ada)
            self._organise(as_ada)
            self._versions(as_ada, workflow)
            self._conflict(as_ada, workflow)
            self._runs(as_ada, workflow)
            self._queue(as_ada, workflow)
            self._track(as_ada, workflow)
            self._template(as_ada, as_ben, workflow)
            self._find(as_ada, workflow)
            self._move(as_ada, as_ben, workflow)
            self._privacy(as_ada, as_ben)
            self._notebook(as_ada, workflow)
        self._maintain()
        self.console.rule()
        self.console.print(
            f"Done in {time.monotonic() - started:.1f} s. The database was temporary and is gone."
        )
        return 0

    def _step(self, title: str, text: str) -> None:
        self.console.print()
        self.console.rule(f"[bold]{title}", align="left")
        self.console.print(text)

    def _install(self) -> None:
        with psycopg.connect(self.dsn) as connection:
            version = connection.info.parameter_status("server_version")
        steps = migrate(self.dsn)
        functions = sum(step.path.startswith("functions/") for step in steps)
        self._step(
            "Install",
            f"Postgres {version}: {len(steps)} files, {functions} of them functions, in one transaction.",
        )

    def _sign_up(self, name: str) -> UUID:
        user_id = uuid4()
        with psycopg.connect(self.dsn) as connection:
            connection.execute(
                "insert into auth.users (id, email) values (%s, %s)", [user_id, f"{name}@example.com"]
            )
        return user_id

    def _import(self, ada: WorkflowSessions, source: Path) -> UUID:
        self._step("Import", f"Ada brings the workflow files below {source.name}/ along.")
        report = import_paths(ada, [source], self.console, folder="Imported")
        show.imported(self.console, report.created)
        show.refused(self.console, report.refused)
        if not report.created:
            raise DemoError(f"No workflow was found in {source}.")
        # The one with the most to show: a schedule and several nodes.
        _, row = max(
            report.created,
            key=lambda made: (4 <= len(made[0].nodes) <= 14, made[0].trigger is not None, len(made[0].edges)),
        )
        show.graph(self.console, row.name, row.nodes, row.edges)
        return row.workflow_id

    def _check(self, ada: WorkflowSessions) -> None:
        self._step(
            "Check",
            "What a canvas would mark in what was imported, and in a draft that is half drawn.",
        )
        ada.create_workflow(name="Half a draft", **reactflow(HALF_DRAWN))
        found = ada.query(PROBLEMS)
        show.table(
            self.console,
            "Problems",
            ("workflow", "severity", "code", "where", "message"),
            [(r["name"], r["severity"], r["code"], r["path"], r["message"]) for r in found],
        )
        self.console.print("Ada has a rule for orders, and asks for the check when she saves:")
        schema = {"type": "object", "required": ["symbol"], "properties": {"amount": {"minimum": 0}}}
        ada.set_node_type_rule(node_type="order", config_schema=schema)
        order = {"id": "buy", "type": "order", "position": {"x": 0, "y": 0}, "data": {"amount": -1}}
        self._refused(
            InvalidInputError, ada.create_workflow, name="Without a symbol", nodes=[order], validate=True
        )

    def _organise(self, ada: WorkflowSessions) -> None:
        self._step(
            "Organise", "Ada files what runs on a schedule apart and tags it, many workflows in one call."
        )
        rows = list(ada.iter_workflows(page_size=1000))
        scheduled = [row["workflow_id"] for row in ada.query(SCHEDULED)][:1000]
        moved = ada.move_workflows(workflow_ids=scheduled, folder="Imported/Scheduled")
        tagged = ada.tag_workflows(workflow_ids=scheduled, add_tags=["scheduled"])
        _expect(moved == tagged == len(scheduled) <= len(rows), "all of them are moved and tagged")
        renamed = ada.rename_tag(tag="scheduled", new_tag="by the clock")
        ada.rename_folder(folder="Imported/Scheduled", new_folder="Imported/By the clock")
        _expect(renamed == tagged, "a tag is renamed wherever it stands")
        show.folders(self.console, ada.list_folders())
        show.table(
            self.console,
            "Tags",
            ("tag", "workflows"),
            [(row.tag, row.workflow_count) for row in ada.list_tags()],
        )

    def _versions(self, ada: WorkflowSessions, workflow: UUID) -> None:
        self._step("Versions", "Ada edits in place, saves two versions, and goes back to the first.")
        first = ada.get_workflow(workflow_id=workflow)
        nodes, edges = first.nodes, first.edges
        ada.update_workflow(workflow_id=workflow, tags=["demo", "trading"], status="active")
        alert = {
            "id": "alert",
            "type": "notification",
            "position": {"x": 900, "y": 80},
            "data": {"label": "Tell me", "channel": "email"},
        }
        wire = {"id": "to-alert", "source": nodes[0]["id"], "target": "alert"}
        ada.create_version(
            workflow_id=workflow,
            nodes=[*nodes, alert],
            edges=[*edges, wire],
            version_note="With an alert",
        )
        ada.create_version(workflow_id=workflow, variables={"dry_run": True}, version_note="Dry run")
        same = ada.create_version(workflow_id=workflow, variables={"dry_run": True})
        ada.restore_version(workflow_id=workflow, version=1)
        restored = ada.get_workflow(workflow_id=workflow)
        _expect(
            restored.nodes == nodes and same.version == 3,
            "the restored version is the first one's definition",
        )
        ada.set_version_label(workflow_id=workflow, version=3, label="production")
        labelled = ada.get_workflow(workflow_id=workflow, label="production")
        _expect(labelled.version == 3, "a version is found by its label")
        show.history(self.console, restored.name, ada.get_version_history(workflow_id=workflow))
        self.console.print("Saving version 3 once more changed nothing, so it made no version.", style="dim")
        changes = ada.compare_versions(workflow_id=workflow, from_version=1, to_version=3)
        show.changes(self.console, "What versions 2 and 3 changed", changes)
        drawn = ada.compare_versions_to_mermaid(workflow_id=workflow, from_version=1, to_version=3)
        show.source(self.console, "The same as a Mermaid flowchart, coloured", drawn)

    def _conflict(self, ada: WorkflowSessions, workflow: UUID) -> None:
        self._step("No lost edits", "A second tab still shows version 3 and saves.")
        self._refused(ConflictError, ada.create_version, workflow_id=workflow, nodes=[], expected_version=3)

    def _runs(self, ada: WorkflowSessions, workflow: UUID) -> None:
        self._step(
            "Runs", "The workflow runs: ten times by schedule, once with a failing node, once cancelled."
        )
        definition = ada.get_workflow(workflow_id=workflow)
        node = definition.nodes[0]
        for tick in range(10):
            run = ada.start_execution(
                workflow_id=workflow,
                trigger_source="schedule",
                idempotency_key=f"tick-{tick}",
            )
            time.sleep(0.004 * (tick + 1))
            ada.complete_execution(execution_id=run, outputs={node["id"]: {"signal": tick % 3 - 1}})
        again = ada.start_execution(workflow_id=workflow, idempotency_key="tick-9")
        _expect(again == run, "a second start with the same key is the same run")

        failing = ada.start_execution(workflow_id=workflow)
        ada.update_workflow(workflow_id=workflow, variables={"edited": "while it ran"})
        failure = {
            "nodeId": node["id"],
            "nodeType": str(node.get("type", "")),
            "error": "The server answered 503",
            "timestamp": int(time.time() * 1000),
        }
        ada.complete_execution(
            execution_id=failing,
            status="failed",
            nodes_executed=1,
            errors=[failure],
            error_message="The server answered 503",
        )
        cancelled = ada.start_execution(workflow_id=workflow)
        ada.cancel_execution(execution_id=cancelled)

        show.executions(
            self.console, "The latest runs", ada.list_executions(workflow_id=workflow, page_size=6)
        )
        show.statistics(self.console, definition.name, ada.get_execution_stats(workflow_id=workflow))
        ran = ada.get_execution(execution_id=failing)
        _expect(
            ran.workflow_snapshot["variables"] == definition.variables,
            "the failed run keeps the definition it started with",
        )
        now = ada.get_workflow(workflow_id=workflow)
        self.console.print(
            f"While the failed run was running, the variables were edited to {now.variables}; "
            f"its snapshot still has the {len(definition.variables)} that it started with.",
            style="dim",
        )

    def _queue(self, ada: WorkflowSessions, workflow: UUID) -> None:
        self._step(
            "Schedules and workers",
            "The workflow runs every five minutes: what is due waits in a queue, from which workers take it.",
        )
        ada.set_workflow_schedule(workflow_id=workflow, cron="*/5 * * * *", time_zone="Europe/Berlin")
        for source in ("webhook", "manual", "manual"):
            ada.enqueue_execution(workflow_id=workflow, trigger_source=source)
        worked: list[UUID] = []

        def work(run: ClaimedRun) -> None:
            for node in run.nodes[:3]:
                with run.node(node["id"]) as step:
                    step.output = {"ok": True}
            worked.append(run.id)

        Worker(ada, work, concurrency=2, workflow_id=workflow).run(until_idle=True, handle_signals=False)
        _expect(len(worked) == len(set(worked)) == 3, "each run is handed to a worker once")
        results = ada.list_node_results(execution_id=worked[0])
        show.table(
            self.console,
            "What one of them recorded, node by node",
            ("node", "type", "status", "output"),
            [(r.node_id, r.node_type, r.status, r.output) for r in results],
        )
        schedule = ada.get_workflow_schedule(workflow_id=workflow)
        self.console.print(
            f"One worker took and finished {len(worked)} runs, two at a time; the next tick is at "
            f"{schedule.next_due_at:%H:%M}."
        )
        show.timeline(self.console, ada.get_execution_timeline(workflow_id=workflow))
        compared = ada.compare_version_stats(workflow_id=workflow, from_version=3, to_version=4)
        self.console.print(
            f"Version 4 has finished {compared.to_finished} runs, version 3 {compared.from_finished}; "
            f"what changed: {compared.changes}.",
            style="dim",
        )

    def _track(self, ada: WorkflowSessions, workflow: UUID) -> None:
        self._step("Code that runs by itself", "A script records what it does as a run, until it fails.")
        try:
            with track_execution(ada, workflow_id=workflow, trigger_source="script") as run:
                with run.node("fetch") as step:
                    step.output = {"price": 101.5}
                with run.node("trade"):
                    raise TimeoutError("The exchange did not answer")
        except TimeoutError:
            recorded = ada.get_execution(execution_id=run.id)
        _expect(recorded.status == "failed" and recorded.nodes_executed == 2, "its failure is recorded")
        show.table(
            self.console,
            "What it recorded",
            ("node", "status", "output", "error"),
            [(r.node_id, r.status, r.output, r.error) for r in ada.list_node_results(execution_id=run.id)],
        )
        self.console.print(f"The run: {escape((recorded.error_message or '-').splitlines()[0])}", style="dim")

    def _template(self, ada: WorkflowSessions, ben: WorkflowSessions, workflow: UUID) -> None:
        self._step("Templates", "Ada publishes the workflow; Ben finds it and makes it his own.")
        ada.update_workflow(workflow_id=workflow, variables={"api_key": "k3y-" + "0a9b8c7d" * 4})
        self.console.print("With a key in its variables it is refused:")
        self._refused(InvalidInputError, ada.publish_template, workflow_id=workflow)
        ada.update_workflow(workflow_id=workflow, variables={"api_key": {"$secret": "EXCHANGE_KEY"}})
        ada.publish_template(workflow_id=workflow, category="Trading bots")
        copy = ben.duplicate_workflow(source_workflow_id=workflow, new_name="My first bot")
        ben.toggle_favorite(workflow_id=copy)
        show.table(
            self.console,
            "What Ben sees of Ada's workflows",
            ("name", "version", "category", "tags", "copies"),
            [
                (t.name, t.version, t.category, t.tags, t.copies)
                for t in ben.list_templates(order_by="copies")
            ],
        )
        ada.create_version(workflow_id=workflow, variables={"stop_loss": 0.02})
        show.changes(
            self.console,
            "What Ada has changed since Ben copied it",
            ben.get_template_updates(workflow_id=copy),
        )
        show.workflows(self.console, "Ben's workflows", ben.list_workflows())

    def _find(self, ada: WorkflowSessions, workflow: UUID) -> None:
        found = ada.get_workflow(workflow_id=workflow)
        word = max(re.findall(r"\w+", found.name), key=len)
        typo = word[:2] + word[3:] if len(word) > 5 else word
        self._step(
            "Search", f"Ada looks for “{escape(typo)}”, which she mistypes, and for nodes of one type."
        )
        show.found(self.console, ada.search_workflows(query=typo))
        node_type = str(found.nodes[0].get("type", "default"))
        usage = ada.find_node_usage(node_type=node_type)
        show.table(
            self.console,
            f"Where nodes of the type {escape(node_type)} are used",
            ("workflow", "version", "node", "where"),
            [(r.name, r.version, r.label or r.node_id, r.path) for r in usage],
        )

    def _move(self, ada: WorkflowSessions, ben: WorkflowSessions, workflow: UUID) -> None:
        self._step("Move", "Ada exports the workflow with all its versions, and Ben imports the bundle.")
        bundle = ada.export_workflow(workflow_id=workflow, include_versions=True)
        imported = ben.import_workflow(bundle=bundle, new_name="From a file")
        again = ben.export_workflow(workflow_id=imported.id, include_versions=True)
        _expect(again["versions"] == bundle["versions"], "a bundle comes back as it went")
        self.console.print(
            f"{len(bundle['versions'])} versions, {len(json.dumps(bundle)):,} bytes; "
            f"credentials that were left out: {', '.join(map(str, bundle['secrets'])) or 'none'}."
        )

    def _privacy(self, ada: WorkflowSessions, ben: WorkflowSessions) -> None:
        self._step("Privacy", "Ben tries to open a workflow of Ada's that is not a template.")
        private = ada.create_workflow(name="Private")
        self._refused(NotFoundError, ben.get_workflow, workflow_id=private.workflow_id)
        runs = ben.query("select count(*) as visible from workflow_executions")[0]["visible"]
        _expect(runs == 0, "nobody sees the runs of another user")

    def _notebook(self, ada: WorkflowSessions, workflow: UUID) -> None:
        self._step(
            "In Python",
            "Answers are typed rows: a line on a terminal; in a notebook a table, of a workflow a picture.",
        )
        row = ada.get_workflow(workflow_id=workflow)
        self.console.print(escape(f">>> client.get_workflow(workflow_id={str(workflow)!r})\n{row!r}"))
        if self.page is None:
            self.console.print("With --html FILE it is written to a page.", style="dim")
            return
        newer = ada.create_workflow(name="Drawn on a canvas", **reactflow(HALF_DRAWN))
        cells: list[tuple[str, Any]] = [
            ("client.get_workflow(workflow_id=...)", row),
            ("client.list_workflows()", ada.list_workflows()),
            ("client.get_version_history(workflow_id=...)", ada.get_version_history(workflow_id=workflow)),
            ("client.list_executions(workflow_id=...)", ada.list_executions(workflow_id=workflow)),
            ("client.get_execution(execution_id=...)", self._failed_run(ada, workflow)),
            ("client.get_execution_stats(workflow_id=...)", ada.get_execution_stats(workflow_id=workflow)),
            ('client.create_workflow(name="Drawn on a canvas", **reactflow(text))', newer),
        ]
        try:
            self.page.write_text(notebook_page("Workflows in a notebook", cells), encoding="utf-8")
        except OSError as error:
            raise DemoError(f"The page cannot be written to {self.page}: {error.strerror}.") from error
        self.console.print(f"Written to {escape(str(self.page))}")

    def _failed_run(self, ada: WorkflowSessions, workflow: UUID) -> models.WorkflowExecution:
        failed = ada.list_executions(workflow_id=workflow, status="failed")
        return ada.get_execution(execution_id=failed[-1].id)

    def _maintain(self) -> None:
        self._step(
            "Maintenance", "One call that a job makes each few minutes, and a report for whoever is on duty."
        )
        maintaining.maintain(self.dsn, until_done=True, console=self.console)
        maintaining.report(self.dsn, self.console)

    def _refused(self, error: type[WorkflowError], method: Callable[..., object], **arguments: Any) -> None:
        try:
            method(**arguments)
        except error as refusal:
            self._refusal(refusal)
        else:
            raise DemoError(f"{method.__name__} was not refused.")

    def _refusal(self, error: WorkflowError) -> None:
        grid = Table.grid(padding=(0, 2))
        for label in ("sqlstate", "message", "detail", "hint"):
            grid.add_row(f"  [red]{label}", escape(getattr(error, label)))
        self.console.print(grid)


def _expect(holds: bool, promise: str) -> None:
    if not holds:
        raise DemoError(f"Not so: {promise}.")
