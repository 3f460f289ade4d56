"""What a run keeps of an exception: type, message and where it came from, and no value of a variable."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

LONGEST_MESSAGE = 2_000
LONGEST_TRACEBACK = 6_000
_OWN_FOLDER = str(Path(__file__).parent)


def summary(error: BaseException) -> str:
    """Type and message, as a text that Postgres takes."""
    try:
        message = str(error)
    except Exception:  # an exception of somebody else's may be broken itself
        message = "(its message could not be made)"
    name = type(error).__qualname__
    return _storable(f"{name}: {message}" if message else name, LONGEST_MESSAGE)


def summary_with_traceback(error: BaseException) -> str:
    """Type, message and the deepest calls. What caused it is left to logs: that was not meant to be shown."""
    head = summary(error)
    lines: list[str] = []
    left = LONGEST_TRACEBACK
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.startswith(_OWN_FOLDER):
            continue
        line = f'  File "{_short(frame.filename)}", line {frame.lineno}, in {frame.name}'
        line = _storable(f"{line}\n    {frame.line}" if frame.line else line, LONGEST_MESSAGE)
        left -= len(line) + 1
        if left < 0:
            lines.append("  …")
            break
        lines.append(line)
    return "\n".join([head, "", "Traceback (most recent call last):", *reversed(lines)]) if lines else head


def _storable(text: str, longest: int) -> str:
    text = text.replace("\0", "\N{SYMBOL FOR NULL}").encode(errors="replace").decode()
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _short(filename: str) -> str:
    """The path below the folder that it is imported from: where that is says much about the machine."""
    folders = [folder.rstrip("/\\") for folder in sys.path if folder]
    longest = max((folder for folder in folders if filename.startswith(folder)), key=len, default="")
    return filename[len(longest) :].lstrip("/\\") if longest else Path(filename).name
