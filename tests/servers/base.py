"""What all kinds of test servers have in common."""

from __future__ import annotations

import fcntl
import os
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from workflow_sessions.embedded import EmbeddedPostgresError

PROJECT = Path(__file__).resolve().parents[2]
# Nothing here must survive a power cut; the rest gives the concurrency tests room.
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "120",
    "max_locks_per_transaction": "256",
}


class Unavailable(Exception):  # noqa: N818 (a missing server is no error of ours)
    """A server, or a tool, that cannot be had here; the message says why in one line."""


@dataclass(frozen=True)
class Server:
    """A running server: its full version ("17.6") and its superuser's DSN of the database postgres."""

    version: str
    dsn: str


def server_at(dsn: str) -> Server:
    with psycopg.connect(dsn) as connection:
        version = connection.info.server_version
    return Server(version=f"{version // 10000}.{version % 10000}", dsn=dsn)


@contextmanager
def server_of(cluster: AbstractContextManager[str]) -> Iterator[Server]:
    """Run a cluster of `workflow_sessions.embedded` as a test server."""
    with ExitStack() as stack:
        try:
            dsn = stack.enter_context(cluster)
        except EmbeddedPostgresError as error:
            raise Unavailable(str(error)) from None
        yield server_at(dsn)


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Keep others, who test another server at the same time, from doing the same thing."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_root() -> bool:
    return os.geteuid() == 0


def run_quietly(
    command: list[str], *, seconds: int, env: dict[str, str] | None = None, folder: Path | None = None
) -> str:
    """Run a command and return what it printed; raise `Unavailable` with its last words if it fails."""
    name = " ".join(command[:2])
    try:
        result = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
            cwd=folder,
            env={**os.environ, **(env or {})},
        )
    except FileNotFoundError:
        raise Unavailable(f"{command[0]} is not installed") from None
    except subprocess.TimeoutExpired:
        raise Unavailable(f"{name} took more than {seconds} s") from None
    if result.returncode:
        words = [line for line in result.stdout.splitlines() if line.strip()]
        raise Unavailable(f"{name} failed: {words[-1].strip() if words else result.returncode}")
    return result.stdout
