"""The synchronous half of what is written by hand for asyncio."""

from __future__ import annotations

from pathlib import Path

from workflow_sessions.generator.sync import synchronous
from workflow_sessions.generator.writing import formatted

CLIENT = '''\
"""A client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from psycopg import AsyncConnection

from workflow_sessions._generated.async_methods import AsyncMethods
from workflow_sessions.aio.tracking import track
from workflow_sessions.transport import AsyncTransport

__all__ = ["AsyncWorkflowSessions"]


class AsyncThing:
    """Of an author's own."""


class AsyncWorkflowSessions(AsyncMethods):
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def __aenter__(self) -> AsyncWorkflowSessions:
        return self

    @asynccontextmanager
    async def wait(self, connection: AsyncConnection[Any]) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(connection)
            await asyncio.sleep(1)
            async for row in track():
                yield row
        await self._transport.aclose()
'''

EXPECTED = '''\
# Made from aio/client.py by `workflow-sessions generate`: change that file, not this one.
"""A client."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from psycopg import Connection

from workflow_sessions._generated.sync.tracking import track
from workflow_sessions._generated.sync_methods import Methods
from workflow_sessions.transport import Transport

__all__ = ["WorkflowSessions"]


class Thing:
    """Of an author's own."""


class WorkflowSessions(Methods):
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def __enter__(self) -> WorkflowSessions:
        return self

    @contextmanager
    def wait(self, connection: Connection[Any]) -> Iterator[None]:
        with ExitStack() as stack:
            stack.enter_context(connection)
            time.sleep(1)
            yield from track()
        self._transport.close()
'''


def test_asynchronous_code_becomes_synchronous(tmp_path: Path) -> None:
    (tmp_path / "aio").mkdir()
    (tmp_path / "aio" / "client.py").write_text(CLIENT)
    (tmp_path / "aio" / "worker.py").write_text("# asynchronous only\nimport asyncio\n")
    assert formatted(synchronous(tmp_path / "aio")) == {"client.py": EXPECTED}


def test_no_folder_is_no_files(tmp_path: Path) -> None:
    assert synchronous(tmp_path / "aio") == {}
