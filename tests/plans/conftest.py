"""A large database, and what a call reads in it: rows and scans, never times."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row
from typing_extensions import LiteralString

from tests.servers.database import temporary_database

HEAVY = 1
AVERAGE = [12, 5000, 9000, 13000, 17000, 18000]
"""Users of load.sql: one with 5,000 workflows, and six with five each."""


def user_id(number: int) -> uuid.UUID:
    return uuid.UUID(hashlib.md5(f"user {number}".encode()).hexdigest())


def first_workflow(user: int) -> int:
    """The number of a user's first workflow: those of the average ones are five and five."""
    return 10001 + (user - 12) * 5


def claims(user: int) -> str:
    return json.dumps({"role": "authenticated", "sub": str(user_id(user))})


@dataclass(frozen=True)
class Reading:
    """What a statement gave, and what it read for it."""

    rows: list[dict[str, Any]]
    scanned: set[str]
    """Tables that were read from end to end and were not empty."""
    indexes: set[str]
    """Indexes in which something was found."""
    entries: int
    """Entries that were read in indexes."""


class Pool:
    """One connection that serves one user after the other, as behind PostgREST, and keeps its plans."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection

    def read(self, user: int, query: LiteralString, **parameters: Any) -> Reading:
        with self.connection.transaction(), self.connection.cursor(row_factory=dict_row) as cursor:
            cursor.execute(
                "select set_config('role', 'authenticated', true),"
                " set_config('request.jwt.claims', %s, true)",
                [claims(user)],
            )
            before = self._counts()
            rows = cursor.execute(query, parameters, prepare=True).fetchall()
            found = self._counts() - before
        return Reading(
            rows,
            scanned={name for kind, name in found if kind == "r"},
            indexes={name for kind, name in found if kind == "i"},
            entries=sum(number for (kind, _), number in found.items() if kind == "i"),
        )

    def read_after_others(self, user: int, query: LiteralString, **parameters: Any) -> Reading:
        """Read when average users have asked for theirs before, often enough for a plan to be kept."""
        for other in AVERAGE:
            own = {"workflow": self.workflow_id(first_workflow(other))} if "workflow" in parameters else {}
            self.read(other, query, **(parameters | own))
        return self.read(user, query, **parameters)

    def workflow_id(self, number: int) -> uuid.UUID:
        """The id that load.sql gave to a workflow."""
        row = self.connection.execute(
            "select id from workflow_internal.workflows where description = %s", [f"Number {number}"]
        ).fetchone()
        assert row
        found: uuid.UUID = row[0]
        return found

    def _counts(self) -> Counter[tuple[str, str]]:
        """What this transaction has read so far; partitions count as their table."""
        return Counter({(kind, name): number for kind, name, number in self.connection.execute(READ_SO_FAR)})


READ_SO_FAR = """\
select case when c.relkind in ('i', 'I') then 'i' else 'r' end,
  regexp_replace(c.relname, '^executions_(\\d{4}_\\d{2}|default)', 'executions'),
  sum(pg_stat_get_xact_tuples_returned(c.oid))::bigint
from pg_class c
where c.relnamespace in ('workflow_internal'::regnamespace, 'auth'::regnamespace)
  and c.relkind in ('r', 'p', 'i', 'I') and c.relname <> 'settings' -- one row
group by 1, 2"""


@pytest.fixture(scope="session")
def large_database(database: str) -> Iterator[str]:
    with temporary_database(database, installed=True) as dsn:
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute(Path(__file__).with_name("load.sql").read_bytes())
            connection.execute("vacuum analyze")
        yield dsn


@pytest.fixture
def pool(large_database: str) -> Iterator[Pool]:
    with psycopg.connect(large_database, autocommit=True) as connection:
        # What other processes read is not counted here.
        connection.execute("set max_parallel_workers_per_gather = 0")
        yield Pool(connection)
