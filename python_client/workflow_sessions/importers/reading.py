"""Read one file, and refuse it with a reason that says what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workflow_sessions.importers.formats import FORMATS
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.json_text import parse
from workflow_sessions.importers.shape import WrongShape

SIZE_LIMIT = 4 * 1024 * 1024
"""Bytes of a file."""


class UnreadableWorkflow(Exception):  # noqa: N818 - it names what it is about
    """A file that cannot be imported: which one, and why, in one sentence."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def read_workflows(path: Path, size_limit: int = SIZE_LIMIT) -> list[ImportedWorkflow]:
    """The workflows in a file: one, or several from a Node-RED file with several tabs or an export of many.

    Raises UnreadableWorkflow, and nothing else, for a file that cannot be imported.
    """
    try:
        return _convert(parse(_bytes(path, size_limit)), path.stem)
    except WrongShape as refusal:
        raise UnreadableWorkflow(path, refusal.reason) from None
    except RecursionError:
        # The depth of a file is limited, but a caller may have used up the stack already.
        raise UnreadableWorkflow(path, "the file nests values too deep for this call: flatten it") from None


def _bytes(path: Path, size_limit: int) -> bytes:
    try:
        if path.is_dir():
            raise WrongShape("this is a folder, not a file: name the workflow files in it")
        if path.exists() and not path.is_file():
            raise WrongShape("this is not a regular file: save the workflow to a file")
        with path.open("rb") as file:
            # One byte more than allowed tells that there is more, whatever the size was when we looked.
            raw = file.read(size_limit + 1)
    except FileNotFoundError:
        raise WrongShape("there is no such file: check the path") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise WrongShape(f"the file cannot be read ({why}): check its path and permissions") from None
    if len(raw) > size_limit:
        raise WrongShape(
            f"the file is larger than {_size(size_limit)}: remove stored results, or split the workflow"
        )
    return raw


def _size(size: int) -> str:
    return f"{size / 1024 / 1024:g} MiB" if size >= 1024 * 1024 else f"{size:,} bytes"


def _convert(document: Any, name: str) -> list[ImportedWorkflow]:
    for known in FORMATS:
        if known.recognises(document):
            return known.convert(document, name)
    titles = ", ".join(known.TITLE for known in FORMATS)
    raise WrongShape(f"not a workflow file of a known format: export the workflow as JSON ({titles})")
