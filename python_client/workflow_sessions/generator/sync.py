"""The synchronous half of what is written by hand: aio/*.py by the library unasync."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from unasync import Rule, unasync_files

ASYNCHRONOUS_ONLY = "# asynchronous only"

REPLACEMENTS = {
    "aio": "_generated.sync",
    "async_methods": "sync_methods",
    "asyncio_tasks": "thread_tasks",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "aclose": "close",
    "aclosing": "closing",
    "anext": "next",
    "asyncio": "time",
    "enter_async_context": "enter_context",
    "push_async_callback": "callback",
    "AsyncPostgrestClient": "SyncPostgrestClient",
}
"""What names of asynchronous code are called in synchronous code; asyncio.sleep becomes time.sleep.

Any other name that begins with Async goes without it.
"""

BANNER = "# Made from aio/{name} by `workflow-sessions generate`: change that file, not this one.\n"


def synchronous(folder: Path) -> dict[str, str]:
    """The synchronous files by name; nothing where there is no folder."""
    files = [file for file in sorted(folder.glob("*.py")) if not _is_asynchronous_only(file)]
    names = {name for file in files for name in re.findall(r"\bAsync[A-Z]\w*", file.read_text("utf-8"))}
    replacements = {name: name.removeprefix("Async") for name in names} | REPLACEMENTS
    with TemporaryDirectory() as target:
        rule = Rule(f"{folder}/", f"{target}/", additional_replacements=replacements)
        unasync_files([str(file) for file in files], [rule])
        return {
            file.name: BANNER.format(name=file.name) + (Path(target) / file.name).read_text("utf-8")
            for file in files
        }


def _is_asynchronous_only(file: Path) -> bool:
    return file.read_text("utf-8").startswith(ASYNCHRONOUS_ONLY)
