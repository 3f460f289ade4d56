"""Fixtures of the installer's tests: releases in folders of their own, the built SQL, and psql."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn, Protocol

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import Fact, catalog
from tests.servers.base import PROJECT
from tests.servers.database import temporary_database
from workflow_sessions.cli import main
from workflow_sessions.embedded import embedded_programs

HOSTED_OWNER = "hosted_postgres"
"""The role of tests/support/supabase.sql that owns the project, as postgres does on Supabase."""


class Psql(Protocol):
    def __call__(self, dsn: str, file: Path, *more: str) -> subprocess.CompletedProcess[str]: ...


def unavailable(reason: str) -> NoReturn:
    """Something that this test needs cannot be had here: fatal where everything must be."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"could not be tested: {reason}")
    pytest.skip(reason)


def as_owner(dsn: str) -> str:
    """The same database, reached as the role that owns a project on Supabase."""
    return make_conninfo(dsn, options=f"-c role={HOSTED_OWNER}")


@pytest.fixture
def supabase(empty_database: EmptyDatabase) -> str:
    """A database that holds what a new Supabase project holds."""
    dsn = empty_database()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute((PROJECT / "tests" / "support" / "supabase.sql").read_bytes())
    return dsn


@pytest.fixture(scope="session")
def plain_install(database: str) -> Iterator[set[Fact]]:
    """What `migrate` makes of an empty database."""
    with temporary_database(database, installed=True) as dsn:
        yield catalog(dsn)


@pytest.fixture
def release_folder(tmp_path: Path) -> Path:
    """A copy of the project's SQL, to change."""
    for name in ("sql", "functions"):
        shutil.copytree(PROJECT / name, tmp_path / "release" / name)
    return tmp_path / "release"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `workflow-sessions dist` writes."""
    folder = tmp_path_factory.mktemp("dist")
    assert main(["dist", "--output", str(folder)]) == 0
    return folder


@pytest.fixture(scope="session")
def psql_file(built: Path) -> Path:
    return built / "workflow_sessions.sql"


@pytest.fixture(scope="session")
def supabase_file(built: Path) -> Path:
    (file,) = (built / "supabase" / "migrations").iterdir()
    return file


@pytest.fixture(scope="session")
def psql() -> Iterator[Psql]:
    """Apply a file with psql, as the documentation says."""
    with ExitStack() as stack:
        program = shutil.which("psql") or str(stack.enter_context(embedded_programs()) / "psql")

        def run(dsn: str, file: Path, *more: str) -> subprocess.CompletedProcess[str]:
            command = [
                program,
                "--no-psqlrc",
                "--quiet",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                str(file),
                *more,
                dsn,
            ]
            return subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=60,
            )

        yield run
