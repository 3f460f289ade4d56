"""The way to the database: what psycopg and PostgREST both do for the client."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol

from workflow_sessions.functions import Function


class Transport(Protocol):
    """Calls functions as one user. Errors of the API are raised as WorkflowError."""

    def call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        """Call it with the arguments that are given, which are Python values.

        The answer is a dict for "row", a list of dicts for "rows", a value, a list of values, or None.
        """

    def transaction(self) -> AbstractContextManager[None]:
        """Make several calls land together or not at all."""

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """As Transport."""

    async def call(self, function: Function, arguments: Mapping[str, Any]) -> Any: ...

    def transaction(self) -> AbstractAsyncContextManager[None]: ...

    async def close(self) -> None: ...
