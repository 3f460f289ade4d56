"""The command `workflow-sessions`."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from datetime import datetime, timezone
from pathlib import Path
from uuid import UUID

import psycopg

from workflow_sessions import __version__
from workflow_sessions.errors import WorkflowError
from workflow_sessions.installer import (
    PATIENCE,
    WAIT,
    InstallError,
    Release,
    build_sql,
    check,
    migrate,
    recorded_files,
)
from workflow_sessions.reference import reference


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    # A killed demo shall end its server, too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
        return status
    except psycopg.Error as error:
        return _fail(_describe(error))
    except WorkflowError as error:
        return _fail(str(error))
    except ModuleNotFoundError as error:
        return _fail(f"{error}. Run: pip install 'workflow-sessions[{_extra(error)}]'")
    except (InstallError, RuntimeError) as error:
        return _fail(str(error))
    except BrokenPipeError:
        # Whoever read has left. Python must not complain once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except KeyboardInterrupt:
        return _fail("Interrupted; what was not finished was not written.", status=130)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workflow-sessions", description="Keep workflows, their versions and their runs in Postgres."
    )
    parser.add_argument("--version", action="version", version=f"workflow-sessions {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    with_dsn = argparse.ArgumentParser(add_help=False)
    with_dsn.add_argument(
        "--dsn", default=os.environ.get("WORKFLOW_DSN"), help="connection string; $WORKFLOW_DSN when left out"
    )

    def add(name: str, does: str, note: str = "", *, dsn: bool = False) -> argparse.ArgumentParser:
        description = f"{does[0].upper()}{does[1:]}. {note}"
        parents = [with_dsn] if dsn else []
        return commands.add_parser(name, help=does, description=description, parents=parents)

    command = add("migrate", "install or upgrade the database objects", dsn=True)
    command.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    command.add_argument("--force", action="store_true", help="apply files that have not changed, too")
    command.add_argument(
        "--lock-timeout",
        default=WAIT,
        help=f"let go and try again when the locks take longer (default {WAIT})",
    )
    command.add_argument(
        "--patience",
        type=float,
        default=PATIENCE,
        metavar="SECONDS",
        help=f"for how long to try again (default {PATIENCE:.0f} s)",
    )
    command.set_defaults(run=_migrate)

    command = add(
        "status",
        "compare a database with this release",
        "The exit status is 1 when they differ; what was changed by hand is not seen.",
        dsn=True,
    )
    command.set_defaults(run=_status)

    command = add("dist", "write the SQL for psql and for the Supabase CLI")
    command.add_argument("--output", type=Path, default=Path("dist"), help="folder (default dist)")
    command.set_defaults(run=_dist)

    command = add("reference", "print the reference of a database", dsn=True)
    command.set_defaults(run=_reference)

    command = add("generate", "make a Python client from SQL files")
    command.add_argument(
        "--sql", type=Path, metavar="DIR", help="types, views, tables, errors (default: ours)"
    )
    command.add_argument(
        "--functions", type=Path, metavar="DIR", help="<area>/<function>.sql (default: ours)"
    )
    command.add_argument("--output", type=Path, metavar="DIR", help="where the client is written")
    command.add_argument("--check", action="store_true", help="write nothing; fail when a file is stale")
    command.set_defaults(run=_generate)

    command = add(
        "import",
        "import workflow files of other tools",
        "A file is imported whole or not at all; the exit status is 1 when one is refused.",
        dsn=True,
    )
    command.add_argument("files", nargs="+", type=Path, metavar="FILES", help="files or folders")
    command.add_argument(
        "--user", required=True, type=UUID, metavar="UUID", help="the account that shall own the workflows"
    )
    command.add_argument("--folder", help="the folder to file them in")
    command.set_defaults(run=_import)

    command = add(
        "maintain",
        "run the maintenance: run_maintenance",
        "The exit status is 1 when something is left for the next call.",
        dsn=True,
    )
    command.add_argument("--until-done", action="store_true", help="call it again until nothing is left")
    command.add_argument(
        "--time-budget-ms",
        type=int,
        default=5000,
        metavar="MS",
        help="how long a call may take, up to 600000 (default 5000)",
    )
    command.set_defaults(run=_maintain)

    command = add(
        "report",
        "say how the database is, and what to do",
        "The exit status is 1 when something is critical.",
        dsn=True,
    )
    command.set_defaults(run=_report)

    command = add("demo", "the main job, shown on an embedded Postgres")
    command.add_argument(
        "--workflows", type=Path, metavar="DIR", help="import this folder instead of the samples"
    )
    command.add_argument(
        "--html", type=Path, metavar="FILE", help="also write what a notebook would show to this page"
    )
    command.set_defaults(run=_demo)
    return parser


def _migrate(options: argparse.Namespace) -> int:
    warnings: list[str] = []
    steps = migrate(
        _dsn(options),
        dry_run=options.dry_run,
        force=options.force,
        lock_timeout=options.lock_timeout,
        patience=options.patience,
        warn=warnings.append,
    )
    changed = sum(step.action in ("apply", "run", "baseline") for step in steps)
    # Printed when it is done: a reader who goes away must not take the transaction along.
    for step in steps:
        # All of hundreds of files is said by their number.
        if step.action != "unchanged" and (options.dry_run or changed < len(steps)):
            print(f"{step.action:<9} {step.path}")
    done = "would be applied" if options.dry_run else "applied"
    print(
        f"{changed} of {len(steps)} files {done}."
        if changed
        else "Nothing to do: the database is up to date."
    )
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    return 0


def _status(options: argparse.Namespace) -> int:
    release = Release.load()
    with psycopg.connect(_dsn(options)) as connection:
        connection.execute("select pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true)")
        recorded = recorded_files(connection)
        server = connection.info.parameter_status("server_version")
        check(connection, release)
    if recorded is None:
        print(f"Postgres {server}: workflow-sessions is not installed. Run: workflow-sessions migrate")
        return 1
    expected = {file.path: file.checksum for file in (*release.migrations, *release.files)}
    findings = [
        *(("missing", path) for path in expected if path not in recorded),
        *(("changed", path) for path in expected if recorded.get(path, expected[path]) != expected[path]),
        *(("obsolete", path) for path in recorded if path not in expected),
    ]
    for state, path in findings:
        print(f"{state:<9} {path}")
    print(f"Postgres {server}: {len(recorded)} files installed, {len(findings)} differ from {__version__}.")
    return 1 if findings else 0


def _dist(options: argparse.Namespace) -> int:
    release = Release.load()
    # The Supabase CLI wants a file name that sorts after what was pushed before: the time of the build.
    built = (
        datetime.fromtimestamp(float(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
        if ("SOURCE_DATE_EPOCH" in os.environ)
        else datetime.now(timezone.utc)
    )
    folder = options.output / "supabase" / "migrations"
    folder.mkdir(parents=True, exist_ok=True)
    migration = build_sql(release, for_psql=False).encode()
    # Those that are there may have been pushed: they stay, and this release is not built a second time.
    same = (path for path in folder.glob("*_workflow_sessions.sql") if path.read_bytes() == migration)
    targets = {
        options.output / "workflow_sessions.sql": build_sql(release, for_psql=True).encode(),
        next(same, folder / f"{built:%Y%m%d%H%M%S}_workflow_sessions.sql"): migration,
    }
    for path, sql in targets.items():
        path.write_bytes(sql)
        print(f"{path}  {len(sql) // 1024} kB")
    return 0


def _reference(options: argparse.Namespace) -> int:
    with psycopg.connect(_dsn(options)) as connection:
        print(reference(connection), end="")
    return 0


def _generate(options: argparse.Namespace) -> int:
    from workflow_sessions.generator.writing import generate

    stale = generate(options.sql, options.functions, options.output, check=options.check)
    for path in stale:
        print(f"{'stale' if options.check else 'wrote'}  {_shown(path)}")
    if stale and options.check:
        return _fail("The client is not what the SQL says. Run: make generate")
    if not stale:
        print("The client is what the SQL says.")
    return 0


def _import(options: argparse.Namespace) -> int:
    from workflow_sessions.importing import import_files

    return import_files(_dsn(options), options.files, user_id=options.user, folder=options.folder)


def _maintain(options: argparse.Namespace) -> int:
    from workflow_sessions.maintaining import maintain

    return maintain(_dsn(options), until_done=options.until_done, time_budget_ms=options.time_budget_ms)


def _report(options: argparse.Namespace) -> int:
    from workflow_sessions.maintaining import report

    return report(_dsn(options))


def _demo(options: argparse.Namespace) -> int:
    from workflow_sessions.demo import run_demo

    return run_demo(options.workflows, options.html)


def _dsn(options: argparse.Namespace) -> str:
    if not options.dsn:
        raise InstallError("No database given: pass --dsn postgresql://… or set WORKFLOW_DSN.")
    return str(options.dsn)


def _describe(error: psycopg.Error) -> str:
    diag = error.diag
    lines = [diag.message_primary or str(error).strip()]
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        lines.append(
            "What the installing role needs: docs/operations.md. Upgrades need the role that installed."
        )
    elif isinstance(error, psycopg.errors.LockNotAvailable):
        lines.append("Somebody is using the tables: run it again, or with more --patience.")
    lines += [
        f"{label}: {text}"
        for label, text in (("detail", diag.message_detail), ("hint", diag.message_hint))
        if text
    ]
    return "\n".join([*lines, *getattr(error, "__notes__", [])])


def _shown(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _extra(error: ModuleNotFoundError) -> str:
    return {"rich": "cli", "pglast": "dev", "unasync": "dev"}.get(
        (error.name or "").partition(".")[0], "embedded"
    )


def _fail(message: str, status: int = 1) -> int:
    print(f"workflow-sessions: {message}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
