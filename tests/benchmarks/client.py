"""What the Python client adds to bare psycopg: the same statements, in the same pipeline."""

from __future__ import annotations

import json
import statistics
import time
import uuid
from collections.abc import Callable, Sequence
from typing import Any

import psycopg

from tests.benchmarks.cases import nodes
from tests.benchmarks.runs import Figure
from workflow_sessions import WorkflowSessions

_IDENTITY = b"select set_config('role', %s, true), set_config('request.jwt.claims', %s, true)"
_GET = b"select * from public.get_workflow(workflow_id => %s::uuid)"
_LIST = b"select * from public.list_workflows(page_size => %s::integer)"


def measure_client(dsn: str, user_id: uuid.UUID, repeats: int) -> list[Figure]:
    """The figures for a user who has at least 100 workflows."""
    claims = json.dumps({"role": "authenticated", "sub": str(user_id)})
    with (
        WorkflowSessions.connect(dsn, user_id=user_id) as client,
        psycopg.connect(dsn, autocommit=True) as connection,
    ):

        def bare(statement: bytes, values: Sequence[Any]) -> list[tuple[Any, ...]]:
            with connection.pipeline():
                connection.execute(_IDENTITY, ["authenticated", claims])
                cursor = connection.execute(statement, values)
            return cursor.fetchall()

        made = client.create_workflow(name="Client", nodes=json.loads(nodes(4, 0))).workflow_id
        assert len(client.list_workflows(page_size=100)) == len(bare(_LIST, [100])) == 100
        return [
            _figure(
                "the client: get, 4 KB / bare psycopg",
                lambda: client.get_workflow(workflow_id=made),
                lambda: bare(_GET, [made]),
                "1.3",
                repeats,
            ),
            _figure(
                "the client: 100 rows / bare psycopg",
                lambda: client.list_workflows(page_size=100),
                lambda: bare(_LIST, [100]),
                "1.5",
                repeats,
            ),
        ]


def _figure(
    name: str, ours: Callable[[], object], floor: Callable[[], object], promise: str, repeats: int
) -> Figure:
    seconds: list[list[float]] = [[], []]
    for _ in range(repeats + 20):
        # One after the other, so that a noisy moment hits both.
        for work, times in zip((ours, floor), seconds, strict=True):
            started = time.perf_counter()
            work()
            times.append(time.perf_counter() - started)
    ours_us, floor_us = (statistics.median(times[20:]) * 1e6 for times in seconds)
    return Figure(name, f"{ours_us:.0f} µs", f"{floor_us:.0f} µs", ours_us / floor_us, promise)
