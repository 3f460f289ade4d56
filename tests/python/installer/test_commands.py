"""What the command says where the system, and not the database, is in its way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EmptyDatabase
from workflow_sessions.cli import main

def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "dist").touch()
    assert main(["dist", "--output", str(tmp_path / "dist")]) == 1
    assert capsys.readouterr().err == f"workflow-sessions: {tmp_path}/dist/supabase/migrations: Not a directory\n"


@pytest.mark.parametrize("command", [["migrate", "--dry-run"], ["status"]], ids=["much", "little"])
def test_a_reader_who_leaves_gets_no_traceback(command: list[str], empty_database: EmptyDatabase) -> None:
    arguments = [sys.executable, "-m", "workflow_sessions.cli", *command, "--dsn", empty_database()]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None and run.stderr is not None
        run.stdout.close()
        assert run.stderr.read() == ""
    assert run.returncode == 141
