"""What all steps of the linter have in common."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Result:
    """How a step ended: whether it passed, and what to show."""

    passed: bool
    output: str = ""


class Missing(Exception):  # noqa: N818 (what is missing is no error of the code under test)
    """A tool that a step needs and cannot get; the message is one line."""


def run(*command: str) -> Result:
    """Run a tool in the project's folder."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace")
    return Result(done.returncode == 0, (done.stdout + done.stderr).strip())


def run_module(*arguments: str) -> Result:
    return run(sys.executable, "-m", *arguments)


def program(name: str) -> str:
    """The path of a program that came with a package: beside this Python, or on PATH."""
    folders = [str(Path(sys.executable).parent), *os.environ.get("PATH", "").split(os.pathsep)]
    for folder in folders:
        path = Path(folder, name)
        if path.is_file() and os.access(path, os.X_OK):
            return str(path)
    raise Missing(f"{name} is not installed: pip install --editable '.[dev]'")
