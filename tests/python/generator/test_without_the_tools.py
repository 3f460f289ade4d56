"""Whoever only calls functions needs neither pglast nor ruff nor unasync."""

from __future__ import annotations

import subprocess
import sys

HIDE = "import sys; sys.modules.update(dict.fromkeys(('pglast', 'unasync', 'ruff')));"


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", HIDE + program], capture_output=True, text=True, check=False, timeout=60
    )


def test_the_client_is_imported_without_them() -> None:
    done = run(
        "import workflow_sessions.cli, workflow_sessions.models, workflow_sessions.errors;"
        "from workflow_sessions._generated.sync_methods import Methods;"
        "from workflow_sessions._generated.async_methods import AsyncMethods"
    )
    assert done.stderr == ""


def test_the_command_says_what_to_install() -> None:
    done = run("from workflow_sessions.cli import main; sys.exit(main(['generate', '--check']))")
    assert done.returncode == 1
    assert "pip install 'workflow-sessions[dev]'" in done.stderr
    assert done.stderr.count("\n") == 1
