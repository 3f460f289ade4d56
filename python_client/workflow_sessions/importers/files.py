"""Find the files that may hold workflows."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

WORKFLOW_SUFFIXES = frozenset({".json", ".cforge"})


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The given files as they are, and every .json and .cforge file below the given folders.

    A folder's files come sorted by path. Hidden files and folders are left out, and links to folders are not
    followed, so a link that leads back up cannot make the walk endless. A path that does not exist is kept:
    reading it then says so, where leaving it out would hide a typing error. Nothing comes twice.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _below(path) if path.is_dir() else [path]:
            found[file] = None
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    files: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files.extend(
            Path(parent, name)
            for name in names
            if not name.startswith(".") and Path(name).suffix.lower() in WORKFLOW_SUFFIXES
        )
    # A named pipe or a broken link called x.json is nothing that can be read.
    return (file for file in sorted(files) if file.is_file())
