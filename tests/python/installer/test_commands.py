"""What the commands print, and what they say where the system, not the database, is in their way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EmptyDatabase
from workflow_sessions.cli import main


def test_a_first_install_is_one_line(
    empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate", "--dsn", empty_database()]) == 0
    [line] = capsys.readouterr().out.splitlines()
    assert line.endswith(" files applied.")


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "dist").touch()
    assert main(["dist", "--output", str(tmp_path / "dist")]) == 1
    folder = tmp_path / "dist" / "supabase" / "migrations"
    assert capsys.readouterr().err == f"workflow-sessions: {folder}: Not a directory\n"


@pytest.mark.parametrize("command", [["migrate", "--dry-run"], ["status"]], ids=["much", "little"])
def test_a_reader_who_leaves_gets_no_traceback(command: list[str], empty_database: EmptyDatabase) -> None:
    arguments = [sys.executable, "-m", "workflow_sessions", *command, "--dsn", empty_database()]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout
        run.stdout.close()
        assert run.stderr
        assert run.stderr.read() == ""
    assert run.returncode == 141
