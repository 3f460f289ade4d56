"""The examples of docs/examples, each a file that is named after its function."""

from __future__ import annotations

from pathlib import Path

from tests.conformance.world import People
from tests.servers.base import PROJECT

FOLDER = PROJECT / "docs" / "examples"


def examples() -> dict[str, Path]:
    return {path.stem: path for path in sorted(FOLDER.glob("*.py"))}


def run(path: Path, people: People) -> None:
    """Run the text of an example with the clients that it speaks of."""
    names = {"client": people.client, "service": people.service, "stranger": people.stranger}
    exec(compile(path.read_text(), path, "exec"), names)
