"""The SQL in dist/ makes exactly what `migrate` makes, for who has psql or the Supabase CLI alone."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import Fact, catalog
from tests.python.installer.conftest import Psql
from workflow_sessions.cli import main
from workflow_sessions.installer import migrate


def test_psql_makes_what_migrate_makes_and_twice_is_once(
    empty_database: EmptyDatabase, plain_install: set[Fact], psql: Psql, psql_file: Path
) -> None:
    dsn = empty_database()
    for _ in range(2):
        applied = psql(dsn, psql_file)
        assert (applied.returncode, applied.stderr) == (0, "")
        assert catalog(dsn) == plain_install


def test_one_query_of_any_client_makes_what_migrate_makes_and_twice_is_once(
    empty_database: EmptyDatabase, plain_install: set[Fact], supabase_file: Path
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn, autocommit=True) as connection:
        for _ in range(2):
            connection.execute(supabase_file.read_bytes())
            assert catalog(dsn) == plain_install


def test_psql_applies_a_release_over_what_migrate_installed(
    empty_database: EmptyDatabase, plain_install: set[Fact], psql: Psql, psql_file: Path
) -> None:
    dsn = empty_database()
    migrate(dsn)
    assert psql(dsn, psql_file).returncode == 0
    assert catalog(dsn) == plain_install


def test_migrate_has_nothing_to_do_after_psql(
    empty_database: EmptyDatabase, psql: Psql, psql_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    psql(dsn, psql_file)
    assert main(["migrate", "--dsn", dsn]) == 0
    assert "Nothing to do" in capsys.readouterr().out
    assert main(["status", "--dsn", dsn]) == 0


def test_psql_leaves_the_session_as_it_was(
    empty_database: EmptyDatabase, psql: Psql, psql_file: Path, tmp_path: Path
) -> None:
    look = tmp_path / "look.sql"
    look.write_text("\\t on\nshow search_path; show lock_timeout; show client_min_messages;\n")
    dsn = empty_database()
    fresh = psql(dsn, look).stdout
    assert psql(dsn, psql_file, "-f", str(look)).stdout.endswith(fresh)


def test_psql_tells_postgrest_to_reload(empty_database: EmptyDatabase, psql: Psql, psql_file: Path) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn, autocommit=True) as listener:
        listener.execute("listen pgrst")
        psql(dsn, psql_file)
        heard = [notice.payload for notice in listener.notifies(timeout=5, stop_after=1)]
    assert heard == ["reload schema"]


def test_a_migration_stays_beside_those_of_a_project_and_is_built_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "supabase" / "migrations"
    folder.mkdir(parents=True)
    pushed = folder / "20200101000000_workflow_sessions.sql"
    pushed.write_text("an older release\n")
    built = folder / "20231114221320_workflow_sessions.sql"
    for time_of_build in ("1700000000", "1700000060"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", time_of_build)
        assert main(["dist", "--output", str(tmp_path)]) == 0
        assert str(built) in capsys.readouterr().out
        assert sorted(folder.iterdir()) == [pushed, built]
    assert pushed.read_text() == "an older release\n"


def test_the_same_release_builds_the_same_files(tmp_path: Path, psql_file: Path) -> None:
    assert main(["dist", "--output", str(tmp_path)]) == 0
    assert (tmp_path / psql_file.name).read_bytes() == psql_file.read_bytes()
