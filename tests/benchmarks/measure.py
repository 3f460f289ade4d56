"""Time statements as PostgREST sends them: a transaction each, as a role with claims, in one round trip."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import dict_row

Row = dict[str, Any]
Values = Callable[[uuid.UUID, int], Row]
"""The parameters of the n-th statement of a series, for a user."""

_ENVELOPE = b"""\
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', %s, true),
  set_config('search_path', 'public', true)"""


@dataclass(frozen=True)
class Case:
    """What is promised of a statement, beside the cheapest one that moves the same bytes."""

    name: str
    promise: float
    floor: str
    ours: str
    values: Values
    repeats: int


@dataclass(frozen=True)
class Cost:
    microseconds: float
    wal_bytes: float


@dataclass(frozen=True)
class Result:
    case: Case
    floor: Cost
    ours: Cost

    @property
    def ratio(self) -> float:
        return self.ours.microseconds / self.floor.microseconds


class Session:
    """One pooled connection, which serves one user after the other and keeps its plans."""

    def __init__(self, dsn: str) -> None:
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.connection.prepare_threshold = 0

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def ask(self, user_id: uuid.UUID, statement: str, values: Row | None = None) -> list[Row]:
        """Run a statement as a user."""
        return self._timed(user_id, statement, values or {})[1]

    def time(self, user_id: uuid.UUID, statement: str, values: Row) -> float:
        """Run a statement as a user, and give the seconds that it took."""
        return self._timed(user_id, statement, values)[0]

    def compare(self, case: Case, average: Sequence[uuid.UUID], heavy: uuid.UUID) -> Result:
        """Time a case for a heavy user, on a connection that has served average ones before."""
        statements = (case.floor, case.ours)
        for user_id in average:
            for statement in statements:
                self._timed(user_id, statement, case.values(user_id, 0))
        # One after the other, so that a noisy moment hits both.
        seconds: dict[str, list[float]] = {statement: [] for statement in statements}
        wal = dict.fromkeys(statements, 0)
        for number in range(case.repeats):
            for statement in statements:
                before = self._wal_position()
                seconds[statement].append(self._timed(heavy, statement, case.values(heavy, number))[0])
                wal[statement] += self._wal_position() - before
        floor, ours = (
            Cost(statistics.median(seconds[statement]) * 1e6, wal[statement] / case.repeats)
            for statement in statements
        )
        return Result(case, floor, ours)

    def _timed(self, user_id: uuid.UUID, statement: str, values: Row) -> tuple[float, list[Row]]:
        claims = json.dumps({"sub": str(user_id), "role": "authenticated"})
        with self.connection.cursor(row_factory=dict_row) as cursor:
            started = time.perf_counter()
            with self.connection.pipeline():
                self.connection.execute(b"begin")
                self.connection.execute(_ENVELOPE, [claims])
                cursor.execute(statement.encode(), values)
                self.connection.execute(b"commit")
            seconds = time.perf_counter() - started
            return seconds, cursor.fetchall() if cursor.description else []

    def _wal_position(self) -> int:
        row = self.connection.execute(b"select (pg_current_wal_insert_lsn() - '0/0')::bigint").fetchone()
        assert row
        return int(row[0])


def flush_microseconds(folder: Path) -> float:
    """How long this machine takes to flush 8 kB to disk, which every commit that writes waits for."""
    times = []
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        for _ in range(50):
            file.write(bytes(8192))
            file.flush()
            started = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append(time.perf_counter() - started)
    return statistics.median(times) * 1e6
