"""`make benchmark`, or `python -m tests.benchmarks [--repeats N] [-k WORDS]`.

Every number is a ratio to a floor that the same run measures: the cheapest statement that moves the same
bytes on a bare table, in the same transaction envelope, on the same pooled connection.
"""

from __future__ import annotations

import argparse
import tempfile
import uuid
from pathlib import Path

import psycopg
from rich.console import Console
from rich.progress import track
from rich.table import Table

from tests.benchmarks.cases import Users
from tests.benchmarks.client import measure_client
from tests.benchmarks.measure import Result, Session, flush_microseconds
from tests.benchmarks.runs import Figure, measure_runs
from tests.plans.conftest import AVERAGE, HEAVY, first_workflow, user_id
from tests.servers.database import create_database, install
from workflow_sessions.embedded import embedded_postgres

_LOAD = Path(__file__).parents[1] / "plans" / "load.sql"
_FLOOR = Path(__file__).with_name("floor.sql")


def main() -> None:
    options = _options()
    console = Console()
    with tempfile.TemporaryDirectory(prefix="workflow-benchmark-") as folder:
        Path(folder).chmod(0o755)
        console.print(f"A flush of 8 kB to this disk takes {flush_microseconds(Path(folder)):.0f} µs")
        with embedded_postgres(Path(folder) / "data", settings={"shared_buffers": "512MB"}) as server:
            dsn = create_database(server, "benchmark")
            install(dsn)
            with (
                console.status("Loading 100,000 workflows of 18,011 users"),
                psycopg.connect(dsn, autocommit=True) as loader,
            ):
                loader.execute(_LOAD.read_bytes())
                loader.execute("select workflow_internal.fill_execution_statistics()")
                loader.execute("vacuum analyze")
            results = _measure(dsn, options, console)
            figures = measure_client(dsn, user_id(HEAVY), options.repeats) if options.k in "client" else []
            with console.status("Runs") as status:
                figures += [] if options.k else measure_runs(dsn, user_id(HEAVY), status.update)
    console.print(_table(results))
    if figures:
        console.print(_figures(figures))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--repeats", type=int, default=300, help="how often each statement is timed")
    parser.add_argument("-k", metavar="WORDS", default="", help="only cases whose names contain this")
    return parser.parse_args()


def _load(dsn: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as loader:
        loader.execute(_LOAD.read_bytes())
        loader.execute("vacuum analyze")


def _measure(dsn: str, options: argparse.Namespace, console: Console) -> list[Result]:
    heavy, *average = (user_id(number) for number in (HEAVY, *AVERAGE))
    with Session(dsn) as session:
        busy = {
            user: _workflow(session, number)
            for user, number in [(heavy, 2), *zip(average, map(first_workflow, AVERAGE), strict=True)]
        }
        long = _workflow(session, 1)
        users = Users(session, busy, long, options.repeats)
        users.save_workflows()
        with psycopg.connect(dsn, autocommit=True) as loader:
            for name, value in (("heavy", heavy), ("busy", busy[heavy]), ("long", long)):
                loader.execute("select set_config(%s, %s, false)", [f"benchmark.{name}", str(value)])
            loader.execute(_FLOOR.read_bytes())
        cases = [*users.saves(), *users.lists(), *users.searches(), *users.runs()]
        wanted = [case for case in cases if options.k in case.name]
        return [session.compare(case, average, heavy) for case in track(wanted, "Measuring", console=console)]


def _workflow(session: Session, number: int) -> uuid.UUID:
    query = b"select w.id from workflow_internal.workflows w where w.description = %s"
    row = session.connection.execute(query, [f"Number {number}"]).fetchone()
    assert row
    found: uuid.UUID = row[0]
    return found


def _table(results: list[Result]) -> Table:
    table = Table(
        title="Ratios to the floor: p50, one connection, a user with 5,000 workflows after average ones"
    )
    for name in ("case", "floor µs", "ours µs", "added µs", "ratio", "promise", "WAL bytes", "floor's"):
        table.add_column(name, justify="left" if name == "case" else "right")
    for result in results:
        kept = result.ratio <= result.case.promise
        table.add_row(
            result.case.name,
            f"{result.floor.microseconds:.0f}",
            f"{result.ours.microseconds:.0f}",
            f"{result.ours.microseconds - result.floor.microseconds:.0f}",
            f"[{'green' if kept else 'red'}]{result.ratio:.2f}",
            f"{result.case.promise:g}{'' if kept else ' !'}",
            f"{result.ours.wal_bytes:.0f}",
            f"{result.floor.wal_bytes:.0f}",
        )
    return table


def _figures(figures: list[Figure]) -> Table:
    table = Table(title="The client, and runs at scale")
    for name in ("what", "ours", "beside", "ratio", "promise"):
        table.add_column(name, justify="left" if name == "what" else "right")
    for figure in figures:
        table.add_row(figure.name, figure.ours, figure.floor, f"{figure.ratio:.2f}", figure.promise)
    return table


if __name__ == "__main__":
    main()
