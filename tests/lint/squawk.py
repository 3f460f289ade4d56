"""squawk: what would block or break a database that is in use."""

from __future__ import annotations

import os
from pathlib import Path

from tests.lint.steps import ROOT, Result, program, run

OPTIONS = ("--assume-in-transaction", "--pg-version=15", "--reporter=gcc")

# For the files of a fresh install only: sql/migrations run on tables full of rows, and every rule holds.
NOT_FOR_INSTALL = {
    "require-lock-timeout": "the tables are new, and the installer sets the timeouts for all files at once",
    "require-statement-timeout": "as require-lock-timeout",
    "prefer-bigint-over-int": "version numbers and node counts stay small, and four bytes a run count",
    "prefer-bigint-over-smallint": "as prefer-bigint-over-int",
}


def squawk() -> Result:
    migrations = sorted((ROOT / "sql" / "migrations").rglob("*.sql"))
    install = sorted(set((ROOT / "sql").rglob("*.sql")) - set(migrations))
    excluded = [f"--exclude={name}" for name in NOT_FOR_INSTALL]
    results = [_squawk(install, *excluded), _squawk(migrations)]
    return Result(all(r.passed for r in results), "\n".join(r.output for r in results if r.output))


def _squawk(files: list[Path], *options: str) -> Result:
    if not files:
        return Result(passed=True)
    return run(program("squawk"), *OPTIONS, *options, *(os.path.relpath(file, ROOT) for file in files))
