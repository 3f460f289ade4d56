"""The command `workflow-sessions generate`: make the files, then write them or say which ones are stale."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from workflow_sessions.generator.catalog import GeneratorError
from workflow_sessions.generator.documents import client_reference
from workflow_sessions.generator.reader import read_catalog
from workflow_sessions.generator.render import render
from workflow_sessions.generator.sync import synchronous
from workflow_sessions.installer import database_root

PACKAGE = Path(__file__).resolve().parent.parent
OWN_OUTPUT = PACKAGE / "_generated"
MARK = "by `workflow-sessions generate`"


def generate(
    sql: Path | None = None, functions: Path | None = None, output: Path | None = None, *, check: bool = False
) -> list[Path]:
    """The files that are stale, which are written unless it is only asked for them.

    Without folders: the client of this package, its synchronous half and, in a checkout, its reference.
    """
    if output is None and (sql or functions):
        raise GeneratorError(
            "Where to? Name a folder with --output: the client of workflow-sessions stays as it is"
        )
    root = database_root()
    catalog = read_catalog((sql or root / "sql").resolve(), (functions or root / "functions").resolve())
    sources = render(catalog)
    if output is None:
        sources |= {f"sync/{name}": text for name, text in synchronous(PACKAGE / "aio").items()}
    folder = output or OWN_OUTPUT
    files = {folder / name: text for name, text in formatted(sources).items()}
    if output is None and (root / "docs").is_dir():
        files[root / "docs" / "client.md"] = client_reference(catalog, root / "docs" / "examples")
    gone = [file for file in _made_before(folder) if file not in files]
    _refuse_to_overwrite(files)
    stale = [path for path, text in files.items() if _content(path) != text]
    if not check:
        _write({path: files[path] for path in stale}, gone)
    return [*stale, *gone]


def formatted(sources: dict[str, str]) -> dict[str, str]:
    """The files as ruff lays them out, without the imports that they do not need."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write({folder / file: text for file, text in sources.items()}, [])
        options = ["--isolated", "--quiet", "--line-length=110", "--target-version=py310"]
        ours = "lint.isort.known-first-party=['workflow_sessions']"
        _ruff("check", "--fix", "--select=F401,I,UP028", "--unsafe-fixes", "--config", ours, *options, name)
        _ruff("format", *options, name)
        return {file: (folder / file).read_text("utf-8") for file in sources}


def _ruff(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise GeneratorError(f"ruff {arguments[0]} failed: {(done.stderr or done.stdout).strip()}")


def _refuse_to_overwrite(files: dict[Path, str]) -> None:
    for path in files:
        if path.suffix == ".py" and path.exists() and not _is_ours(path):
            raise GeneratorError(f"{path}: this file was not made by the generator: name another --output")


def _made_before(folder: Path) -> list[Path]:
    """Files of an earlier run, known by their banner: nothing else is ever removed."""
    return [file for file in sorted(folder.rglob("*.py")) if _is_ours(file)]


def _is_ours(file: Path) -> bool:
    return MARK in file.read_text("utf-8", errors="replace").partition("\n")[0]


def _content(path: Path) -> str | None:
    return path.read_text("utf-8") if path.exists() else None


def _write(files: dict[Path, str], gone: list[Path]) -> None:
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for path in gone:
        path.unlink()
