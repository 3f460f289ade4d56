"""The built package brings the SQL along: it installs a database without this checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import Fact, catalog
from tests.python.installer.conftest import unavailable
from tests.servers.base import PROJECT, Unavailable, run_quietly


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--disable-pip-version-check"]
    try:
        run_quietly([*pip, "--wheel-dir", str(folder), str(PROJECT)], seconds=180)
    except Unavailable as reason:
        unavailable(f"the wheel cannot be built: {reason}")
    (file,) = folder.glob("*.whl")
    return file


def test_the_wheel_holds_the_package_and_the_sql_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    sql = {
        path.relative_to(PROJECT).as_posix()
        for folder in ("sql", "functions")
        for path in (PROJECT / folder).rglob("*.sql")
    }
    packed = {name.removeprefix("workflow_sessions/database/") for name in names if name.endswith(".sql")}
    assert packed == sql
    assert "workflow_sessions/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"workflow_sessions"}


def test_the_wheel_installs_a_database_without_the_checkout(
    wheel: Path, tmp_path: Path, empty_database: EmptyDatabase, plain_install: set[Fact]
) -> None:
    target = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"]
    run_quietly([*pip, "--target", str(target), str(wheel)], seconds=60)
    dsn = empty_database()
    program = (
        f"import sys; sys.path.insert(0, {str(target)!r});"
        " import workflow_sessions.cli as cli; print(cli.__file__); sys.exit(cli.main())"
    )
    for command in ("migrate", "status"):
        done = subprocess.run(
            [sys.executable, "-c", program, command, "--dsn", dsn],
            cwd=tmp_path,
            env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(str(target))
    assert catalog(dsn) == plain_install
