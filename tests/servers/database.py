"""The database under test: made, installed by the shipped command, and given pgTAP."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from tests.servers.base import PROJECT
from workflow_sessions.installer import migrate

UNDER_TEST = "workflow_test"
_HELPERS = PROJECT / "tests" / "support" / "pgtap"


class InstallError(Exception):
    """The project's own installation failed; the message is what it printed."""


def with_database(dsn: str, name: str) -> str:
    """The DSN of another database on the same server."""
    return urlsplit(dsn)._replace(path=f"/{name}").geturl()


def create_database(dsn: str, name: str) -> str:
    """Make an empty database, in place of one of that name, and return its DSN."""
    drop_database(dsn, name)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {} template template0").format(sql.Identifier(name)))
    return with_database(dsn, name)


def drop_database(dsn: str, name: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))


@contextmanager
def temporary_database(dsn: str, *, installed: bool = False) -> Iterator[str]:
    """One more database on the same server, empty or installed from this checkout, and gone afterwards."""
    name = f"{UNDER_TEST}_{uuid.uuid4().hex[:12]}"
    try:
        made = create_database(dsn, name)
        if installed:
            migrate(made)
        yield made
    finally:
        drop_database(dsn, name)


def install(dsn: str) -> None:
    """Install the project as a user does, by its command."""
    command = [sys.executable, "-m", "workflow_sessions.cli", "migrate", "--dsn", dsn]
    result = subprocess.run(
        command,
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "NO_COLOR": "1"},
    )
    if result.returncode:
        raise InstallError(f"migrate ended with {result.returncode}:\n{result.stdout.strip()}")


def load_pgtap(dsn: str, pgtap: Path) -> None:
    """Load pgTAP into the schema tap, and our helpers into tests: public holds nothing but the project."""
    with psycopg.connect(dsn) as connection:
        connection.execute("create schema tap; set local search_path = tap")
        connection.execute(pgtap.read_bytes())
        for helpers in sorted(_HELPERS.glob("*.sql")):
            connection.execute(helpers.read_bytes())
