"""Runs at scale: what many of them cost, beside few, and beside a bare table."""

from __future__ import annotations

import json
import statistics
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from psycopg import sql
from typing_extensions import LiteralString

from tests.benchmarks.measure import Session
from tests.plans.conftest import user_id as id_of_user

MANY, FEW = 200_000, 20
_PAYLOAD = json.dumps({"node-1": {"price": 43125.5, "signal": "buy", "reason": "x" * 200}})

_PAIRS = {
    "bare": (
        "insert into floor.executions (workflow_id, definition_id, user_id, status, trigger_source)"
        " values (%(workflow)s, %(workflow)s, %(user)s, 'running', 'manual') returning id",
        "update floor.executions set status = 'completed', completed_at = clock_timestamp(),"
        " nodes_executed = 1, outputs = %(payload)s::jsonb where id = %(id)s",
    ),
    "ours": (
        "select start_execution(%(workflow)s) as id",
        "select complete_execution(%(id)s, outputs => %(payload)s::jsonb)",
    ),
}
# Each in its own transaction, as they come: of all workflows in turn, 30 of them under way.
_SERIES: LiteralString = """
do $$
declare
  workflows uuid[] := {workflows};
  under_way uuid[] := '{{}}';
begin
  for n in 1 .. {count} + 30 loop
    if n <= {count} then
      under_way := under_way || public.start_execution(workflows[1 + n % cardinality(workflows)]);
      commit;
    end if;
    if n > 30 then
      perform public.complete_execution(under_way[1], outputs => {payload});
      commit;
      under_way := under_way[2:];
    end if;
  end loop;
end
$$"""


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
        figures.append(_bytes_a_run(session))
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


def _bytes_a_run(session: Session, count: int = 10_000) -> Figure:
    """How much the tables of runs grow by runs of several users at the same time, beyond what they store."""
    execute = session.connection.execute
    workflows = [
        session.ask(id_of_user(number), "select workflow_id from create_workflow(name => 'Bytes')")[0]
        for number in range(1, 51)
    ]
    series = sql.SQL(_SERIES).format(
        workflows=[workflow["workflow_id"] for workflow in workflows], count=count, payload=_PAYLOAD
    )
    sizes = []
    # The first series makes the rows of counters and statistics, which the second one changes.
    execute(b"set synchronous_commit = off")
    for _ in range(2):
        execute(series)
        execute(b"vacuum")
        sizes.append(_size_of_runs(session))
    execute(b"reset synchronous_commit")
    [payload] = session.ask(
        id_of_user(1), "select pg_column_size(%(payload)s::jsonb) as bytes", {"payload": _PAYLOAD}
    )
    beyond = (sizes[1] - sizes[0]) / count - payload["bytes"]
    return Figure(
        "bytes a run beyond its outputs",
        f"{beyond:.0f} bytes",
        f"{payload['bytes']} bytes",
        beyond / 350,
        "350 bytes",
    )


def _size_of_runs(session: Session) -> int:
    """Without active_executions, which holds nothing of a run that has ended."""
    row = session.connection.execute(
        b"""
        select sum(pg_total_relation_size(c.oid))::bigint from pg_class c
        where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind = 'r'
          and c.relname ~ 'execution|node_results' and c.relname <> 'active_executions'"""
    ).fetchone()
    assert row
    return int(row[0])


def _pairs(dsn: str, user_id: uuid.UUID, connections: int, rounds: int = 7) -> Figure:
    """Starts and completions a second, each connection on its own, of one workflow."""
    with Session(dsn) as session:
        [workflow] = session.ask(user_id, "select * from create_workflow(name => 'Pairs')")
    rates: dict[str, list[float]] = {"bare": [], "ours": []}
    with ProcessPoolExecutor(connections) as processes:
        # By turns, and the median: the machine is not as fast in one second as in the next.
        for _ in range(rounds):
            for kind, found in rates.items():
                arguments = [(dsn, user_id, workflow["id"], kind)] * connections
                found.append(sum(processes.map(_pairs_of_one, arguments)))
    ratios = [ours / bare for ours, bare in zip(rates["ours"], rates["bare"], strict=True)]
    return Figure(
        f"start + complete, {connections} connection{'s' if connections > 1 else ''}",
        f"{statistics.median(rates['ours']):.0f}/s",
        f"{statistics.median(rates['bare']):.0f}/s",
        statistics.median(ratios),
        "0.6",
    )


def _pairs_of_one(arguments: tuple[str, uuid.UUID, uuid.UUID, str]) -> float:
    dsn, user_id, workflow_id, kind = arguments
    start, complete = _PAIRS[kind]
    values = {"workflow": workflow_id, "user": user_id, "payload": _PAYLOAD}
    with Session(dsn) as session:

        def pair() -> None:
            [run] = session.ask(user_id, start, values)
            session.ask(user_id, complete, values | {"id": run["id"]})

        # The first ones make the plans.
        for _ in range(20):
            pair()
        pairs, started = 0, time.monotonic()
        while time.monotonic() < started + 2:
            pair()
            pairs += 1
        return pairs / (time.monotonic() - started)
