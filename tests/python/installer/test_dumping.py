"""A database that was dumped and restored is what it was, fingerprints and labels included."""

from __future__ import annotations

import json
import subprocess
import uuid
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.conftest import Connect, EmptyDatabase
from tests.python.installer.catalog import catalog
from tests.python.installer.conftest import Psql, unavailable
from workflow_sessions.embedded import embedded_programs

KEPT = """\
select jsonb_object_agg(t.name, t.rows) from (
  select 'definitions' as name, jsonb_agg(to_jsonb(d) order by d.id) as rows
  from workflow_internal.workflow_definitions d
  union all select 'labels', jsonb_agg(to_jsonb(l) order by l.label) from workflow_internal.version_labels l
  union all select 'versions', jsonb_agg(to_jsonb(v) order by v.id) from workflow_internal.workflow_versions v
) t"""
CONTENT_OF_A_FRESH_INSTALL = ("error_codes", "installed_files", "credential_rules", "settings")


def dump(dsn: str, file: Path, *options: str) -> None:
    """Dump it with the newest pg_dump at hand, which reads older servers, too."""
    with embedded_programs() as programs:
        program = programs / "pg_dump"
        if not program.exists():
            unavailable("there is no pg_dump")
        result = subprocess.run(
            [str(program), "--file", str(file), *options, dsn],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert result.returncode == 0, result.stderr
    # psql and the server may be older: without what only newer ones know.
    lines = file.read_text().splitlines(keepends=True)
    unknown = ("\\restrict", "\\unrestrict", "SET transaction_timeout")
    file.write_text("".join(line for line in lines if not line.startswith(unknown)))


@pytest.fixture
def used(empty_database: EmptyDatabase, connect: Connect) -> str:
    """An installed database with a workflow of three versions, a label and a run."""
    dsn = empty_database(installed=True)
    user_id = uuid.uuid4()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("insert into auth.users (id, email) values (%s, 'a@example.test')", [user_id])
    session = connect(user_id=user_id, dsn=dsn)
    nodes = json.dumps([{"id": "a", "position": {"x": 1.50, "y": 2}, "data": {"n": 1.0, "text": "ö"}}])
    row = session.execute(
        "select workflow_id from create_workflow('Flow', nodes => %s, variables => '{\"n\": 0.10}')", [nodes]
    ).fetchone()
    assert row
    session.execute("select start_execution(%s)", row)
    session.execute("select create_version(%s, trigger => '{}')", row)
    session.execute("select create_version(%s, nodes => '[]')", row)
    session.execute("select set_version_label(%s, 2, 'production')", row)
    session.close()
    return dsn


def kept(dsn: str) -> Any:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(KEPT).fetchone()
    assert row
    return row[0]


def test_a_whole_dump_restores_everything(
    used: str, empty_database: EmptyDatabase, psql: Psql, tmp_path: Path
) -> None:
    file = tmp_path / "whole.sql"
    dump(used, file)
    copy = empty_database()
    restored = psql(copy, file)
    assert restored.returncode == 0, restored.stderr
    assert kept(copy) == kept(used)
    assert len(kept(copy)["definitions"]) == 3
    assert catalog(copy) == catalog(used)


def test_the_data_alone_restores_into_a_fresh_install(
    used: str, empty_database: EmptyDatabase, psql: Psql, tmp_path: Path
) -> None:
    file = tmp_path / "data.sql"
    options = [f"--exclude-table-data=*.{name}" for name in CONTENT_OF_A_FRESH_INSTALL]
    dump(used, file, "--data-only", "--schema=workflow_internal", *options)
    file.write_text("set session_replication_role = replica;\n" + file.read_text())
    assert "definition_hash" not in file.read_text()
    copy = empty_database(installed=True)
    restored = psql(copy, file)
    assert restored.returncode == 0, restored.stderr
    assert kept(copy) == kept(used)
