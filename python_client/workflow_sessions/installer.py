"""Install the database objects: read `sql/install.sql`, apply what it lists, record what was applied.

Everything happens in one transaction under an advisory lock: an install is whole or absent, and two at once
are one after the other. `migrate` skips files whose checksum has not changed; `dist/` applies them all.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

ADVISORY_LOCK = 4_803_201_607_115_991_042
"""One number for every installer of this project, whatever the tool."""

LOCK_TIMEOUT = "900ms"
"""Below deadlock_timeout (1 s): what waits for an install must not be taken for a deadlock."""

WAIT = "200ms"
"""How long one of several tries waits: short, since all calls of the API wait with it."""

PATIENCE = 60.0
"""For how many seconds to try."""

PUBLIC_AREAS = (
    "workflows",
    "versions",
    "templates",
    "search",
    "validation",
    "executions",
    "schedules",
    "maintenance",
)
"""The folders of functions/ that are the API, in the order of the documentation."""


class InstallError(Exception):
    """An install that was refused, with what to do about it. Nothing was written."""


@dataclass(frozen=True)
class DatabaseFile:
    """One file of the project, as it is applied to a database."""

    path: str
    sql: str

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()

    @property
    def public_names(self) -> list[str]:
        """The objects that the file puts into the schema public."""
        area, _, name = self.path.rpartition("/")
        if area.startswith("functions/") and area.removeprefix("functions/") in PUBLIC_AREAS:
            return [name.removesuffix(".sql")]
        return re.findall(r"^\s*create (?:or replace view|type) public\.(\w+)", self.sql, re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """What a release puts into a database: its files in the order of sql/install.sql, and its migrations."""

    files: list[DatabaseFile]
    migrations: list[DatabaseFile]
    preflight: DatabaseFile

    @classmethod
    def load(cls, root: Path | None = None) -> Release:
        root = root or database_root()
        contents = (root / "sql" / "install.sql").read_text()
        entries = re.findall(r"^-- apply: (\S+)$", contents, re.MULTILINE)
        paths = dict.fromkeys(path for entry in entries for path in _expand(root, entry))
        files = [_read(root, path) for path in paths]
        migrations = [_read(root, path) for path in sorted((root / "sql" / "migrations").glob("*.sql"))]
        return cls(files, migrations, _read(root, root / "sql" / "preflight.sql"))

    def public_objects(self) -> dict[str, str]:
        """Every object in public with the file that it comes from."""
        return {name: file.path for file in self.files for name in file.public_names}


def database_root() -> Path:
    """Where sql/ and functions/ are: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent
    for root in (package / "database", package.parent.parent):
        if (root / "sql" / "install.sql").exists():
            return root
    raise InstallError("The SQL files are missing from this installation; reinstall workflow-sessions.")


def _expand(root: Path, entry: str) -> list[Path]:
    return sorted((root / entry).glob("*.sql")) if entry.endswith("/") else [root / entry]


def _read(root: Path, path: Path) -> DatabaseFile:
    return DatabaseFile(path.relative_to(root).as_posix(), path.read_text())


def preflight_sql(release: Release) -> str:
    """SQL that refuses to install over objects of our names that are not ours."""
    return release.preflight.sql.replace("{{public_objects}}", json.dumps(release.public_objects()))


@dataclass(frozen=True)
class Step:
    """One line of what an install does: apply, run, skip or keep a file."""

    action: str
    path: str


def plan(release: Release, recorded: dict[str, str] | None, *, force: bool = False) -> Iterator[Step]:
    """What an install has to do. `recorded` is what the database says it holds, None for a new one."""
    for migration in release.migrations:
        known = (recorded or {}).get(migration.path)
        if known not in (None, migration.checksum):
            raise InstallError(
                f"{migration.path} was changed after it had run on this database. "
                "Migrations are frozen: take the change back and write a new one."
            )
        if known is None:
            yield Step("baseline" if recorded is None else "run", migration.path)
    for file in release.files:
        unchanged = (recorded or {}).get(file.path) == file.checksum
        yield Step("unchanged" if unchanged and not force else "apply", file.path)
    known_paths = {file.path for file in (*release.files, *release.migrations)}
    for path in sorted(set(recorded or ()) - known_paths):
        yield Step("obsolete", path)


def recorded_files(connection: psycopg.Connection[Any]) -> dict[str, str] | None:
    """The files that the database says it holds, with their checksums; None where nothing is installed."""
    row = connection.execute("select to_regclass('workflow_internal.installed_files') is not null").fetchone()
    if row is None or not row[0]:
        return None
    return dict(connection.execute("select path, checksum from workflow_internal.installed_files").fetchall())


def check(connection: psycopg.Connection[Any], release: Release) -> None:
    """Refuse a database that holds objects of our names that are not ours."""
    _run(connection, preflight_sql(release))


def migrate(
    dsn: str,
    *,
    release: Release | None = None,
    dry_run: bool = False,
    force: bool = False,
    lock_timeout: str = WAIT,
    patience: float = PATIENCE,
    report: Callable[[Step], None] = lambda step: None,
    warn: Callable[[str], None] = lambda warning: None,
) -> list[Step]:
    """Bring a database to this release, in one transaction. Running it again changes nothing.

    A try that does not get its locks in time lets go of all of them, and is repeated a moment later.
    What the database warns of is given to `warn`, when it is done.
    """
    release = release or Release.load()
    last_try = time.monotonic() + patience
    while True:
        warnings: list[str] = []

        def hear(notice: psycopg.errors.Diagnostic, heard: list[str] = warnings) -> None:
            heard.append("\n".join(part for part in (notice.message_primary, notice.message_hint) if part))

        try:
            with psycopg.connect(dsn) as connection:
                connection.add_notice_handler(hear)
                steps = _migrate(connection, release, dry_run, force, lock_timeout)
        except (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected):
            if time.monotonic() > last_try:
                raise
            time.sleep(random.uniform(0.05, 0.25))  # noqa: S311 (not a secret)
            continue
        for step in steps:
            report(step)
        for warning in warnings:
            warn(warning)
        return steps


def _migrate(
    connection: psycopg.Connection[Any], release: Release, dry_run: bool, force: bool, lock_timeout: str
) -> list[Step]:
    connection.execute("select pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true)")
    connection.execute("select set_config('lock_timeout', %s, true)", [lock_timeout])
    connection.execute("set local client_min_messages = warning")
    connection.execute("set local check_function_bodies = on")
    # An installer that hangs must not keep its locks.
    connection.execute("set local idle_in_transaction_session_timeout = '10s'")
    with _explained("another install of this database is running; nothing was changed"):
        connection.execute("select pg_advisory_xact_lock(%s)", [ADVISORY_LOCK])
    check(connection, release)
    recorded = recorded_files(connection)
    steps = list(plan(release, recorded, force=force))
    written = [step for step in steps if step.action in ("apply", "run", "baseline")]
    if dry_run:
        connection.rollback()
        return steps
    if recorded is not None and any(not step.path.startswith("functions/") for step in written):
        _lock_tables(connection, lock_timeout)
    sources = {file.path: file for file in (*release.files, *release.migrations)}
    for step in written:
        if step.action != "baseline":
            with _explained(f"while applying {step.path}; nothing was changed"):
                _run(connection, sources[step.path].sql)
    for step in written:
        connection.execute(RECORD_FILE, [step.path, sources[step.path].checksum], prepare=False)
    for step in steps:
        if step.action == "obsolete":
            connection.execute(
                "delete from workflow_internal.installed_files where path = %s", [step.path], prepare=False
            )
    if written:
        connection.execute("notify pgrst, 'reload schema'")
    return steps


def _lock_tables(connection: psycopg.Connection[Any], lock_timeout: str) -> None:
    """Take all locks at once, within the time after which Postgres would look for deadlocks.

    Taken one by one, between them work that calls of the API wait for, they end in deadlocks; and of those
    Postgres ends the call and not the install.
    """
    connection.execute("select set_config('statement_timeout', %s, true)", [lock_timeout])
    try:
        connection.execute(LOCK_TABLES)
    except psycopg.errors.QueryCanceled:
        raise psycopg.errors.LockNotAvailable(
            f"lock timeout: the tables were not free within {lock_timeout}; nothing was changed"
        ) from None
    connection.execute("set local statement_timeout = default")


LOCK_TABLES = """\
do $$
begin
  execute (
    -- In the order in which calls of the API come to them: what waits for the first table holds no other.
    select 'lock table ' || string_agg(
      c.oid::regclass::text, ', '
      order by array_position('{workflow_versions,workflows,active_executions,executions}', c.relname::text),
        c.relkind = 'v', c.oid
    )
    from pg_catalog.pg_class c
    where (c.relnamespace = 'workflow_internal'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition)
      or c.oid in (to_regclass('public.workflow_sessions'), to_regclass('public.workflow_executions'))
  );
end
$$"""


@contextmanager
def _explained(note: str) -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        # What add_note does, on Python 3.10 too.
        error.__dict__.setdefault("__notes__", []).append(note)
        raise


RECORD_FILE = """\
insert into workflow_internal.installed_files as f (path, checksum) values (%s, %s)
on conflict on constraint installed_files_pkey
do update set checksum = excluded.checksum, installed_at = now() where f.checksum <> excluded.checksum"""


def _run(connection: psycopg.Connection[Any], sql: str) -> None:
    connection.execute(sql, prepare=False)


def build_sql(release: Release, *, for_psql: bool) -> str:
    """The whole release as one SQL file: for `psql -f`, or as a migration that the Supabase CLI pushes."""
    parts = [
        "-- workflow-sessions: all that the database holds, built from sql/ and functions/. Do not edit.\n"
        "-- Can be applied to an empty database, to one that holds an older release, and again:\n"
        "-- a file whose content is there already is left out.\n"
    ]
    if for_psql:
        parts.append("\\set ON_ERROR_STOP on\nbegin;\n")
    parts += [
        "-- Another install may take its time, and no call of the API waits for this lock.\n"
        f"set lock_timeout = '{PATIENCE:.0f}s';\nset client_min_messages = warning;\n"
        "set search_path = pg_catalog, pg_temp;\n",
        f"do $$ begin perform pg_advisory_xact_lock({ADVISORY_LOCK}); end $$;\n"
        f"set lock_timeout = '{LOCK_TIMEOUT}';\n",
        preflight_sql(release),
    ]
    parts += [_guarded(migration) for migration in release.migrations]
    parts += [_once_changed(file) for file in release.files]
    recorded = ",\n  ".join(f"('{f.path}', '{f.checksum}')" for f in (*release.migrations, *release.files))
    parts.append(
        "-- What was installed.\n"
        f"insert into workflow_internal.installed_files as f (path, checksum) values\n  {recorded}\n"
        "on conflict on constraint installed_files_pkey do update "
        "set checksum = excluded.checksum, installed_at = now()\n"
        "where f.checksum <> excluded.checksum;\n"
    )
    parts.append("reset search_path;\nreset client_min_messages;\nreset lock_timeout;\n")
    if for_psql:
        parts.append("commit;\n")
    parts.append("notify pgrst, 'reload schema';\n")
    return "\n".join(parts)


def _once_changed(file: DatabaseFile) -> str:
    """A file that is applied where its content is not there yet: what has not changed takes no locks."""
    return f"""\
-- {file.path}
do $install$
declare
  known text;
begin
  if to_regclass('workflow_internal.installed_files') is not null then
    select f.checksum into known from workflow_internal.installed_files f where f.path = '{file.path}';
  end if;
  if known is distinct from '{file.checksum}' then
    execute $file$
{file.sql}$file$;
  end if;
end
$install$;
"""  # noqa: S608 (all of it is our own)


def _guarded(migration: DatabaseFile) -> str:
    """A migration that runs once, and not at all on a new database; a changed one is refused."""
    return f"""\
-- {migration.path}
do $run_once$
declare
  known text;
begin
  -- Two conditions: a new database has no record that could be asked.
  if to_regclass('workflow_internal.installed_files') is not null then
    select f.checksum into known from workflow_internal.installed_files f where f.path = '{migration.path}';
    if known is null then
      execute $migration$
{migration.sql}$migration$;
    elsif known <> '{migration.checksum}' then
      raise exception using
        message = '{migration.path} was changed after it had run on this database',
        hint = 'Migrations are frozen: take the change back and write a new one. Nothing was changed.';
    end if;
  end if;
end
$run_once$;
"""  # noqa: S608 (all of it is our own)
