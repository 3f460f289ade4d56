"""The steps of the linter report failures, and a missing tool is a failure in CI alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint import squawk, steps
from tests.lint.__main__ import STEPS, main, run_step
from tests.lint.steps import Missing, Result, program


def missing() -> Result:
    raise Missing("a tool is not installed")


def test_verdict_of_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_step("good", lambda: Result(passed=True))
    assert not run_step("bad", lambda: Result(passed=False, output="why"))
    printed = capsys.readouterr().out
    assert "-- good: passed" in printed
    assert "why\n-- bad: FAILED" in printed


@pytest.mark.parametrize(("ci", "passed"), [("true", False), ("", True)])
def test_missing_tool_fails_in_ci_alone(ci: str, passed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    assert run_step("missing", missing) is passed


def test_exit_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(STEPS, "rules", lambda: Result(passed=False))
    monkeypatch.setitem(STEPS, "squawk", lambda: Result(passed=True))
    assert main(["squawk"]) == 0
    assert main(["rules", "squawk"]) == 1
    assert main(["nonsense"]) == 2


def test_program_that_is_not_there() -> None:
    with pytest.raises(Missing):
        program("no-such-program")


def test_squawk_holds_migrations_to_more_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(squawk, "ROOT", tmp_path)
    monkeypatch.setattr(steps, "ROOT", tmp_path)
    migrations = tmp_path / "sql" / "migrations"
    migrations.mkdir(parents=True)
    statement = "alter table workflow_internal.things add column number integer;\n"
    (tmp_path / "sql" / "things.sql").write_text(statement)
    assert squawk.squawk().passed
    (migrations / "0001_number.sql").write_text(statement)
    result = squawk.squawk()
    assert not result.passed
    assert "prefer-bigint-over-int" in result.output
