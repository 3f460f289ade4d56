"""squawk: what would block or break a database that is in use."""

from __future__ import annotations

import os
from pathlib import Path

from tests.lint.steps import ROOT, Result, program, run

OPTIONS = ("--assume-in-transaction", "--pg-version=15", "--reporter=gcc")

NOT_HERE = {
    "require-lock-timeout": "the installer sets the timeouts for all files at once",
    "require-statement-timeout": "as require-lock-timeout",
    "ban-drop-function": "there are no overloads: what takes other arguments is dropped and made anew",
}
# For a fresh install only: sql/migrations run on tables full of rows, and every other rule holds.
NOT_FOR_INSTALL = {
    "prefer-bigint-over-int": "version numbers and node counts stay small, and four bytes a run count",
    "prefer-bigint-over-smallint": "as prefer-bigint-over-int",
}


def squawk() -> Result:
    migrations = sorted((ROOT / "sql" / "migrations").rglob("*.sql"))
    install = sorted(set((ROOT / "sql").rglob("*.sql")) - set(migrations))
    results = [_squawk(install, NOT_HERE | NOT_FOR_INSTALL), _squawk(migrations, NOT_HERE)]
    return Result(all(r.passed for r in results), "\n".join(r.output for r in results if r.output))


def _squawk(files: list[Path], excluded: dict[str, str]) -> Result:
    if not files:
        return Result(passed=True)
    options = [*OPTIONS, *(f"--exclude={name}" for name in excluded)]
    return run(program("squawk"), *options, *(os.path.relpath(file, ROOT) for file in files))
