"""Runs at scale: what many of them cost, beside few, and beside a bare table."""

from __future__ import annotations

import json
import statistics
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from tests.benchmarks.measure import Session

MANY, FEW = 200_000, 20
_PAYLOAD = json.dumps({"node-1": {"price": 43125.5, "signal": "buy", "reason": "x" * 200}})


@dataclass(frozen=True)
class Figure:
    """One measured ratio, and what is promised of it."""

    name: str
    ours: str
    floor: str
    ratio: float
    promise: str


def measure_runs(dsn: str, user_id: uuid.UUID, console_status: Callable[[str], object]) -> list[Figure]:
    console_status(f"Loading {MANY:,} runs")
    with Session(dsn) as session:
        many, few = (_workflow_with_runs(session, user_id, count) for count in (MANY, FEW))
        session.connection.execute(b"vacuum analyze")
        since = "%(workflow)s, since => now() - interval '20 days'"
        figures = [
            _against_few(session, user_id, name, query, many, few)
            for name, query in (
                ("stats", "select * from get_execution_stats(%(workflow)s)"),
                ("stats of 20 days", f"select * from get_execution_stats({since})"),
                ("runs, first page", "select * from list_executions(%(workflow)s, page_size => 20)"),
                ("runs of 20 days", f"select * from list_executions({since}, page_size => 20)"),
            )
        ]
        figures.append(_bytes_a_run(session, user_id))
        console_status("Purging a month")
        figures.append(_purged_month(session, user_id))
    for connections in (1, 8):
        console_status(f"Starting and completing runs on {connections} connections")
        figures.append(_pairs(dsn, user_id, connections))
    return figures


def _workflow_with_runs(session: Session, user_id: uuid.UUID, count: int) -> uuid.UUID:
    """A workflow with finished runs of the last 30 days, loaded past the functions and counted afterwards."""
    [workflow] = session.ask(user_id, "select * from create_workflow(name => 'Runs')")
    session.connection.execute(
        b"""
        insert into workflow_internal.executions (
          id, workflow_id, version_id, definition_id, user_id, workflow_version, workflow_revision, status,
          started_at, completed_at, nodes_executed, trigger_source
        )
        select workflow_internal.time_ordered_id(r.at), v.workflow_id, v.id, v.definition_id, v.user_id, 1, 1,
          case when r.n %% 100 = 0 then 'failed' else 'completed' end,
          r.at, r.at + make_interval(secs => r.n %% 1000 / 100.0), 1, 'manual'
        from workflow_internal.workflow_versions v
        cross join lateral (
          select n, now() - interval '30 days' * (n::float8 / %(count)s) as at
          from generate_series(1, %(count)s) as n
        ) r
        where v.id = %(workflow)s
        """,
        {"workflow": workflow["id"], "count": count},
    )
    session.connection.execute(
        b"""
        insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
        select e.id, e.workflow_id, e.user_id, e.status from workflow_internal.executions e
        where e.workflow_id = %s and e.status = 'failed'""",
        [workflow["id"]],
    )
    session.connection.execute(
        b"""
        insert into workflow_internal.execution_counters
          (workflow_id, slot, user_id, execution_count, last_executed_at)
        values (%s, 0, %s, %s, now())""",
        [workflow["id"], user_id, count],
    )
    session.connection.execute(b"select workflow_internal.fill_execution_statistics()")
    found: uuid.UUID = workflow["id"]
    return found


def _against_few(
    session: Session, user_id: uuid.UUID, name: str, query: str, many: uuid.UUID, few: uuid.UUID
) -> Figure:
    seconds: dict[uuid.UUID, list[float]] = {few: [], many: []}
    for _ in range(200):
        for workflow, times in seconds.items():
            times.append(session.time(user_id, query, {"workflow": workflow}))
    ours, floor = (statistics.median(seconds[workflow][20:]) * 1e6 for workflow in (many, few))
    return Figure(f"{name}: {MANY:,} runs / {FEW}", f"{ours:.0f} µs", f"{floor:.0f} µs", ours / floor, "1")


def _purged_month(session: Session, user_id: uuid.UUID) -> Figure:
    """A month that is over, dropped by purge_executions, beside a DELETE of the same rows."""
    [workflow] = session.ask(user_id, "select * from create_workflow(name => 'Old')")
    execute = session.connection.execute
    # What waits in the default partition is moved to one of its month.
    execute(
        b"""
        insert into workflow_internal.executions (
          id, workflow_id, version_id, definition_id, user_id, workflow_version, workflow_revision, status,
          started_at, completed_at, outputs
        )
        select workflow_internal.time_ordered_id(r.at), %(workflow)s, %(workflow)s, %(workflow)s, %(user)s,
          1, 1, 'completed', r.at, r.at, %(payload)s
        from (
          select date_trunc('month', now(), 'UTC') - interval '3 months' + n * interval '10 seconds' as at
          from generate_series(1, %(count)s) as n
        ) r""",
        {"workflow": workflow["id"], "user": user_id, "payload": _PAYLOAD, "count": MANY},
    )
    execute(b"select workflow_internal.create_execution_partitions(1)")
    execute(b"vacuum analyze workflow_internal.executions")
    started = time.perf_counter()
    with session.connection.transaction(force_rollback=True):
        delete = b"delete from workflow_internal.executions e where e.workflow_id = %s"
        execute(delete, [workflow["id"]])
        deleted = time.perf_counter() - started
    started = time.perf_counter()
    execute(b"select * from purge_executions(older_than => interval '40 days', time_budget_ms => 60000)")
    purged = time.perf_counter() - started
    left = execute(
        b"select count(*) from workflow_internal.executions e where e.workflow_id = %s", [workflow["id"]]
    ).fetchone()
    assert left == (0,)
    return Figure(
        f"purge of a month, {MANY:,} runs",
        f"{purged * 1e3:.0f} ms",
        f"{deleted * 1e3:.0f} ms",
        purged / deleted,
        "below 1",
    )


def _bytes_a_run(session: Session, user_id: uuid.UUID, count: int = 5_000) -> Figure:
    """How much the tables of runs grow by runs that are started and completed, beyond what they store."""
    [workflow] = session.ask(user_id, "select * from create_workflow(name => 'Bytes')")
    values = {"workflow": workflow["id"], "payload": _PAYLOAD}
    sizes = []
    # The first series fills the tables that shrink again: what is left free there is used by the second.
    for _ in range(2):
        for batch in range(count // 100):
            session.ask(user_id, "select start_execution(%(workflow)s) from generate_series(1, 100)", values)
            session.ask(
                user_id,
                "select complete_execution(e.id, outputs => %(payload)s::jsonb)"
                " from list_executions(%(workflow)s, status => 'running', page_size => 100) e",
                values,
            )
            if batch % 10 == 0:
                session.connection.execute(b"vacuum workflow_internal.active_executions")
        session.connection.execute(b"vacuum")
        sizes.append(_size_of_runs(session))
    payload = session.ask(
        user_id, "select pg_column_size(%(payload)s::jsonb) as bytes", {"payload": _PAYLOAD}
    )
    beyond = (sizes[1] - sizes[0]) / count - payload[0]["bytes"]
    return Figure(
        "bytes a run beyond its outputs",
        f"{beyond:.0f} bytes",
        f"{payload[0]['bytes']} bytes",
        beyond / 350,
        "350 bytes",
    )


def _size_of_runs(session: Session) -> int:
    row = session.connection.execute(
        b"""
        select sum(pg_total_relation_size(c.oid))::bigint from pg_class c
        where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind = 'r'
          and (c.relname ~ 'execution' or c.relname ~ 'node_results')"""
    ).fetchone()
    assert row
    return int(row[0])


def _pairs(dsn: str, user_id: uuid.UUID, connections: int) -> Figure:
    """Starts and completions a second, each connection on its own, of one workflow."""
    with Session(dsn) as session:
        [workflow] = session.ask(user_id, "select * from create_workflow(name => 'Pairs')")
    with ProcessPoolExecutor(connections) as processes:
        rates = {
            kind: sum(processes.map(_pairs_of_one, [(dsn, user_id, workflow["id"], kind)] * connections))
            for kind in ("warm up", "bare", "ours")
        }
    return Figure(
        f"start + complete, {connections} connection{'s' if connections > 1 else ''}",
        f"{rates['ours']:.0f}/s",
        f"{rates['bare']:.0f}/s",
        rates["ours"] / rates["bare"],
        "0.6",
    )


def _pairs_of_one(arguments: tuple[str, uuid.UUID, uuid.UUID, str]) -> float:
    dsn, user_id, workflow_id, kind = arguments
    start, complete = {
        "bare": (
            "insert into floor.executions (workflow_id, definition_id, user_id, status, trigger_source)"
            " values (%(workflow)s, %(workflow)s, %(user)s, 'running', 'manual') returning id",
            "update floor.executions set status = 'completed', completed_at = clock_timestamp(),"
            " nodes_executed = 1, outputs = %(payload)s::jsonb where id = %(id)s",
        )
    }.get(
        kind,
        (
            "select start_execution(%(workflow)s) as id",
            "select complete_execution(%(id)s, outputs => %(payload)s::jsonb)",
        ),
    )
    values = {"workflow": workflow_id, "user": user_id, "payload": _PAYLOAD}
    ended = time.monotonic() + (1 if kind == "warm up" else 5)
    pairs = 0
    with Session(dsn) as session:
        started = time.monotonic()
        while time.monotonic() < ended:
            [run] = session.ask(user_id, start, values)
            session.ask(user_id, complete, values | {"id": run["id"]})
            pairs += 1
        return pairs / (time.monotonic() - started)
