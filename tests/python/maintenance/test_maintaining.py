"""The commands maintain and report."""

from __future__ import annotations

import uuid
from io import StringIO

import psycopg
import pytest
from rich.console import Console

from tests.conftest import EmptyDatabase
from workflow_sessions import WorkflowSessions, maintaining
from workflow_sessions.cli import main

IMPORT = """\
insert into public.workflow_executions (workflow_id, status, created_at, execution_completed_at)
select %s, 'completed', now() - interval '70 days', now() - interval '70 days' from generate_series(1, %s)"""


@pytest.fixture
def fresh(empty_database: EmptyDatabase) -> str:
    return empty_database(installed=True)


def fill(dsn: str, number: int) -> None:
    user_id = uuid.uuid4()
    with psycopg.connect(dsn, autocommit=True) as owner:
        owner.execute("insert into auth.users (id) values (%s)", [user_id])
        with WorkflowSessions.connect(dsn, user_id=user_id) as author:
            made = author.call("create_workflow", name="Flow")
        owner.execute(IMPORT, [made["id"], number])
        owner.execute("select public.set_retention_policy(31)")


def terminal(width: int = 200) -> tuple[Console, StringIO]:
    written = StringIO()
    return Console(file=written, width=width), written


def test_maintain_goes_on_until_nothing_is_left(fresh: str) -> None:
    fill(fresh, 30)
    console, written = terminal(80)
    assert maintaining.maintain(fresh, until_done=True, console=console) == 0
    assert "ensure_execution_partitions" in written.getvalue()
    with psycopg.connect(fresh) as owner:
        assert owner.execute("select count(*) from workflow_internal.executions").fetchone() == (0,)


def test_maintain_once_says_what_is_left(fresh: str, capsys: pytest.CaptureFixture[str]) -> None:
    fill(fresh, 3)
    assert main(["maintain", "--dsn", fresh]) == 1
    assert "Partitions were" in capsys.readouterr().out
    assert main(["maintain", "--dsn", fresh]) == 0


def test_maintain_gives_up_when_nothing_moves(fresh: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maintaining, "PAUSE", 0)
    with psycopg.connect(fresh) as other:
        other.execute("select public.run_maintenance()")
        console, written = terminal()
        assert maintaining.maintain(fresh, until_done=True, console=console) == 1
    assert "Another maintenance is running" in written.getvalue()


def test_maintain_refuses_a_budget_that_the_database_refuses(
    fresh: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["maintain", "--dsn", fresh, "--time-budget-ms", "0"]) == 1
    assert "$.time_budget_ms" in capsys.readouterr().err


def test_report_shows_every_measure_and_what_to_do(fresh: str) -> None:
    fill(fresh, 3)
    console, written = terminal()
    assert maintaining.report(fresh, console) == 0
    with psycopg.connect(fresh) as owner:
        names = [row[0] for row in owner.execute("select r.name from public.maintenance_report() r")]
    assert names
    shown = " ".join(written.getvalue().split())
    assert all(name.split(" (")[0] in shown for name in names)
    assert "run_maintenance moves them" in shown


def test_report_ends_with_1_when_something_is_critical(fresh: str) -> None:
    fill(fresh, 10_000)
    console, written = terminal()
    assert maintaining.report(fresh, console) == 1
    assert "critical" in written.getvalue()


@pytest.mark.parametrize("command", ["report", "maintain"])
def test_both_say_so_where_nothing_is_installed(
    command: str, empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--dsn", empty_database()]) == 1
    assert "workflow-sessions migrate" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["report", "maintain"])
def test_both_leave_functions_of_the_same_name_of_others_alone(
    command: str, empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as other:
        other.execute("create table public.called ()")
        other.execute(
            "create function public.run_maintenance(time_budget_ms integer) returns void language sql"
            " begin atomic insert into public.called default values; end"
        )
    assert main([command, "--dsn", dsn]) == 1
    assert "workflow-sessions migrate" in capsys.readouterr().err
    with psycopg.connect(dsn) as other:
        assert other.execute("select count(*) from public.called").fetchone() == (0,)


def test_the_report_sees_a_transaction_that_somebody_forgot(fresh: str) -> None:
    def measured() -> dict[str, float]:
        return dict(owner.execute("select name, value from maintenance_report()").fetchall())

    with psycopg.connect(fresh) as forgotten, psycopg.connect(fresh, autocommit=True) as owner:
        # It has written, and holds no snapshot.
        forgotten.execute("select pg_current_xact_id()")
        for _ in range(20):
            owner.execute("select pg_current_xact_id()")
        values = measured()
        assert values["how old the oldest transaction that vacuum waits for is"] >= 20
        assert values["how long the oldest transaction goes on"] > 0
        forgotten.rollback()
        values = measured()
        assert values["how old the oldest transaction that vacuum waits for is"] < 20
