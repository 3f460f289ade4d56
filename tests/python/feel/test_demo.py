"""The demo, as somebody runs it who has just found the project."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.python.feel.markup import Outline, check_html
from tests.python.feel.test_printing import session
from tests.servers.base import PROJECT
from workflow_sessions.page import notebook_page
from workflow_sessions.rows import Rows


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workflow_sessions.cli", "demo", *arguments],
        env=os.environ | {"PYTHONPATH": str(PROJECT / "python_client"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_it_ends_well_and_writes_a_page(tmp_path: Path) -> None:
    page = tmp_path / "demo.html"
    run = demo("--html", str(page))
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
    assert "WorkflowSession(name='Mean reversion pairs bot'" in run.stdout
    assert "Done in" in run.stdout
    outline = Outline(page.read_text(encoding="utf-8").removeprefix("<!doctype html>"))
    drawn = [tag for tag, _ in outline.elements if tag in ("svg", "table")]
    assert drawn == ["table", "svg", "table", "table", "table", "table", "svg", "table", "table", "svg"]
    assert "Mean reversion pairs bot" in outline.text


@pytest.mark.parametrize("wrong", [("--workflows", "not-there"), ("--html", "not-there/demo.html")])
def test_a_wrong_path_is_said_in_a_line(wrong: tuple[str, str], tmp_path: Path) -> None:
    run = demo(wrong[0], str(tmp_path / wrong[1]))
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "not-there" in run.stderr


def test_what_is_on_a_page_stays_text() -> None:
    hostile = "</pre><script>alert(1)</script>"
    page = notebook_page(
        hostile, [(hostile, session(name=hostile)), (hostile, Rows([session(name=hostile)]))]
    )
    assert "<script" not in page
    _, _, body = page.partition("</h1>")
    check_html(body.partition("</body>")[0].replace("<pre>", "<div>").replace("</pre>", "</div>"))
