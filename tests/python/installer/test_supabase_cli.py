"""The real Supabase CLI pushes the built migration, and its advisors find nothing on the result."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict
from typing_extensions import LiteralString

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import catalog, in_schema, privileges
from tests.python.installer.conftest import HOSTED_OWNER, as_owner, unavailable
from tests.python.installer.loopback import tcp_address
from tests.servers.base import PROJECT, Unavailable, alone, run_quietly
from workflow_sessions.installer import migrate

VERSION = "3.1.0"
PASSWORD = "hosted"

ACCEPTED = {
    "unindexed_foreign_keys_workflow_internal_workflows_workflows_current_version_fkey": (
        "It is (id, current_version), and the primary key on id finds the one row."
    ),
}
"""What the advisors may say of our objects, by their own key, each with the reason why it stays."""


class Supabase(Protocol):
    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture(scope="session")
def program() -> Path:
    """The Supabase CLI, from npm."""
    folder = PROJECT / ".cache" / f"supabase-{VERSION}"
    program = folder / "node_modules" / ".bin" / "supabase"
    # Whoever finds the program while another one installs it would run half of it.
    with alone(PROJECT / ".cache" / "supabase.lock"):
        if not program.exists():
            if not shutil.which("npm"):
                unavailable("there is no npm to get the Supabase CLI with")
            options = ["--no-audit", "--no-fund", "--prefix", str(folder)]
            try:
                run_quietly(["npm", "install", *options, f"supabase@{VERSION}"], seconds=180)
            except Unavailable as reason:
                unavailable(f"npm cannot install the Supabase CLI: {reason}")
    return program


@pytest.fixture
def run_cli(program: Path, supabase: str, supabase_file: Path, tmp_path: Path) -> Iterator[Supabase]:
    """Run the CLI in a project that holds the built migration, against a database like Supabase's."""
    with psycopg.connect(supabase) as connection:
        connection.execute(f"alter role {HOSTED_OWNER} password '{PASSWORD}'".encode())
    migrations = tmp_path / "project" / "supabase" / "migrations"
    migrations.mkdir(parents=True)
    shutil.copy(supabase_file, migrations)
    environment = {**os.environ, "HOME": str(tmp_path), "PGSSLMODE": "disable", "DO_NOT_TRACK": "1"}
    environment["SUPABASE_TELEMETRY_DISABLED"] = "1"
    with tcp_address(supabase) as (host, port):
        remote = (
            f"postgresql://{HOSTED_OWNER}:{PASSWORD}@{host}:{port}/{conninfo_to_dict(supabase)['dbname']}"
        )

        def run(*arguments: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [str(program), *arguments, f"--remote={remote}"],
                cwd=tmp_path / "project",
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=120,
            )

        yield run


def test_db_push_makes_what_a_plain_install_makes(
    run_cli: Supabase, supabase: str, supabase_file: Path, empty_database: EmptyDatabase
) -> None:
    before = catalog(supabase)
    pushed = run_cli("db", "push", "--yes")
    assert pushed.returncode == 0, pushed.stderr
    assert privileges(supabase) == privileges(empty_database(installed=True))
    assert in_schema(catalog(supabase), "auth") == in_schema(before, "auth")
    assert {step.action for step in migrate(as_owner(supabase))} == {"unchanged"}
    again = run_cli("db", "push", "--yes")
    assert again.returncode == 0, again.stderr
    assert "up to date" in again.stdout + again.stderr


def test_db_push_leaves_nothing_behind_when_it_is_refused(run_cli: Supabase, supabase: str) -> None:
    with psycopg.connect(as_owner(supabase)) as connection:
        connection.execute("create table public.workflow_sessions (id int)")
    before = catalog(supabase)
    refused = run_cli("db", "push", "--yes")
    assert refused.returncode != 0
    assert "Not part of workflow-sessions" in refused.stdout + refused.stderr
    kept = {fact for fact in catalog(supabase) if "supabase_migrations" not in fact.name}
    assert kept == before


def test_the_advisors_find_nothing(run_cli: Supabase, supabase: str) -> None:
    migrate(as_owner(supabase))
    answer = run_cli("db", "advisors", "--type", "all", "--level", "info", "-o", "json")
    assert answer.returncode == 0, answer.stderr
    with psycopg.connect(supabase) as connection:
        unfounded = {
            # Nothing has been used in a new database. The plan tests say what uses which index.
            "unused_index": names(connection, "select indexrelid::regclass from pg_index"),
            # Partitions are read through their parent, whose policies count; nobody may read them alone.
            "rls_enabled_no_policy": names(connection, PARTITIONS_WITHOUT_GRANTS),
            # The names in an ATOMIC body are looked up once, when it is made; a path would stop inlining.
            "function_search_path_mutable": names(
                connection,
                "select oid::regproc from pg_proc where prosqlbody is not null and not prosecdef",
            ),
        }
    remaining = [
        f"{finding['cache_key']}: {finding['detail']}"
        for finding in json.loads(answer.stdout)
        if finding["metadata"].get("schema") in ("public", "workflow_internal")
        and finding["cache_key"] not in ACCEPTED
        and not mentioned(finding["detail"]) & unfounded.get(finding["name"], set())
    ]
    assert remaining == []


PARTITIONS_WITHOUT_GRANTS = """\
select c.oid::regclass from pg_class c
where c.relispartition and not exists (
  select from aclexplode(c.relacl) a where a.grantee <> c.relowner
)"""


def names(connection: psycopg.Connection[tuple[Any, ...]], query: LiteralString) -> set[str]:
    connection.execute("set local search_path = ''")
    return {name for (name,) in connection.execute(f"select x.name::text from ({query}) as x (name)")}


def mentioned(detail: str) -> set[str]:
    """The objects that a finding names: `table`, or index `name` on table `schema.table`."""
    first, *others = re.findall(r"`([^`]+)`", detail)
    schema = (others or [first])[0].partition(".")[0]
    return {first if "." in first else f"{schema}.{first}"}
