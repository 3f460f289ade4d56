"""What calls came to, in a form in which the four ways can be compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import wraps
from typing import Any
from uuid import UUID

from workflow_sessions import WorkflowError
from workflow_sessions.rows import Row

Outcome = list[Any]

BY_NATURE = {
    **dict.fromkeys(
        (
            "duration_ms",
            "avg_duration_ms",
            "p50_duration_ms",
            "p95_duration_ms",
            "p99_duration_ms",
            "max_duration_ms",
            "percentile_duration_ms",
            "from_avg_duration_ms",
            "from_p50_duration_ms",
            "from_p95_duration_ms",
            "to_avg_duration_ms",
            "to_p50_duration_ms",
            "to_p95_duration_ms",
            "timestamp",
        ),
        "the clock says it",
    ),
    "next_cursor": "it holds ids and times",
    "MaintenanceFinding.value": "it measures the database as it is",
    "rank": "what was changed later ranks a little higher",
}
"""Columns and keys (of a model, where it is named) of which only the type is compared, and why."""

MESSAGES_BY_NATURE = {"22003": "psycopg has a number cast to integer, and PostgREST has one read from JSON"}
"""Errors of which the message is not compared, and why."""

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?")


class Comparable:
    """Answers with ids by the order in which they appeared, and without times."""

    def __init__(self) -> None:
        self._seen: dict[str, str] = {}

    def of(self, value: Any) -> Any:
        if isinstance(value, WorkflowError):
            message = "" if value.sqlstate in MESSAGES_BY_NATURE else value.message
            parts = (value.sqlstate, message, value.detail, value.hint)
            return type(value).__name__, *map(self.of, parts)
        if isinstance(value, BaseException):
            return type(value).__name__, self.of(str(value))
        if isinstance(value, Row):
            return type(value).__name__, self._of_mapping(dict(value), type(value).__name__)
        if isinstance(value, UUID):
            return UUID, self._id(str(value))
        if isinstance(value, datetime):
            return "time" if value.tzinfo else "time without a zone"
        if isinstance(value, str):
            return _TIME.sub("time", _ID.sub(lambda found: self._id(found[0]), value))
        if isinstance(value, list):
            return [self.of(each) for each in value]
        if isinstance(value, dict):
            return self._of_mapping(value)
        # True equals 1, and 1 equals 1.0.
        return type(value).__name__, value

    def _of_mapping(self, values: dict[str, Any], model: str = "") -> dict[str, Any]:
        return {
            name: type(value).__name__ if {name, f"{model}.{name}"} & BY_NATURE.keys() else self.of(value)
            for name, value in values.items()
        }

    def _id(self, text: str) -> str:
        return self._seen.setdefault(text, f"id {len(self._seen) + 1}")


class Recorder:
    """A client that notes what each of its calls came to."""

    def __init__(self, client: Any, outcome: Outcome, comparable: Comparable) -> None:
        self._client = client
        self._outcome = outcome
        self._comparable = comparable

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)

        @wraps(method)
        def call(*args: Any, **arguments: Any) -> Any:
            answer = self._noted(name, lambda: method(*args, **arguments))
            return self._iterate(name, answer) if isinstance(answer, Iterator) else answer

        return call

    def _noted(self, name: str, call: Callable[[], Any]) -> Any:
        try:
            answer = call()
        except StopIteration:
            raise
        except Exception as error:
            self._outcome.append((name, "raised", self._comparable.of(error)))
            raise
        if not isinstance(answer, Iterator):
            self._outcome.append((name, self._comparable.of(answer)))
        return answer

    def _iterate(self, name: str, rows: Iterator[Any]) -> Iterator[Any]:
        while True:
            try:
                row = self._noted(name, lambda: next(rows))
            except StopIteration:
                return
            yield row
