"""The two suites, run as programs against one database, and counted."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from psycopg.conninfo import conninfo_to_dict

from tests.servers import Server
from tests.servers.base import PROJECT
from tests.servers.pgtap import pg_prove
from workflow_sessions.embedded import embedded_programs

PGTAP_TESTS = PROJECT / "tests" / "pgtap"
_PG_VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "dbname": "PGDATABASE",
}
# A parallel run prints "path .. ok" for each file; only the others are worth a line.
_FILE_IS_FINE = re.compile(r" \.+ (ok|skipped: .*)$")
_FILE_IN_SUMMARY = re.compile(r"\(Wstat: (?P<status>\d+).* Tests: \d+ Failed: (?P<failed>\d+)\)")


@dataclass
class Count:
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    files: int = 0


def run_pgtap(dsn: str, words: str | None) -> Count:
    """Run the pgTAP files whose path contains `words`, in which spaces match underscores."""
    wanted = (words or "").replace(" ", "_")
    files = [str(file) for file in sorted(PGTAP_TESTS.rglob("*.sql")) if wanted in str(file)]
    count = Count(files=len(files))
    if not files:
        return count
    # Not --dbname: pg_prove cuts a DSN at its second "=", and `ps` would show the password.
    parts = conninfo_to_dict(dsn)
    environment = {_PG_VARIABLES[key]: str(value) for key, value in parts.items()}
    environment |= {"PGOPTIONS": "-c search_path=tap,public -c client_min_messages=warning"}
    environment |= {"PGCLIENTENCODING": "UTF8", "LC_ALL": "C"}
    output = []
    with embedded_programs() as programs:
        command = [pg_prove(), "--norc", "--jobs=2", f"--psql-bin={programs / 'psql'}", *files]
        with _child(command, environment, stdout=subprocess.PIPE) as child:
            assert child.stdout
            for line in child.stdout:
                output.append(line)
                if not _FILE_IS_FINE.search(line):
                    sys.stdout.write(line)
                    sys.stdout.flush()
    _count_tap(output, count)
    if child.returncode and not count.failed:
        count.failed = 1
    return count


def _count_tap(output: list[str], count: Count) -> None:
    fine_so_far = False  # of the file whose summary is being read
    for line in output:
        if file := _FILE_IN_SUMMARY.search(line):
            count.failed += int(file["failed"])
            count.passed -= int(file["failed"])
            fine_so_far = file["failed"] == "0"
        if fine_so_far and ("Parse errors:" in line or "Non-zero exit status" in line):
            count.failed += 1  # psql ended early, or the plan was not kept
            fine_so_far = False
        if total := re.match(r"Files=\d+, Tests=(\d+)", line):
            count.passed += int(total[1])


def run_pytest(server: Server, dsn: str, words: str | None, *, every_test: bool) -> Count:
    """Run the Python tests: every one, or those that use the database."""
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder, "results.xml")
        command = [sys.executable, "-m", "pytest", "--quiet", f"--junitxml={results}", "tests"]
        command += ["-o", f"cache_dir={PROJECT / '.cache' / 'pytest'}"]
        command += [] if every_test else ["-m", "needs_database"]
        command += ["-k", words] if words else []
        environment = {"WORKFLOW_TEST_DSN": dsn, "WORKFLOW_TEST_SERVER_VERSION": server.version}
        with _child(command, environment) as child:
            child.wait()
        if not results.exists():
            return Count(failed=1)
        suites = list(ElementTree.parse(results).iter("testsuite"))
    total = {
        key: sum(int(each.get(key, 0)) for each in suites)
        for key in ("tests", "failures", "errors", "skipped")
    }
    failed = total["failures"] + total["errors"]
    no_tests = 5
    if child.returncode not in (0, no_tests):
        failed = max(failed, 1)
    return Count(max(total["tests"] - failed - total["skipped"], 0), failed, total["skipped"])


@contextmanager
def _child(
    command: list[str], environment: dict[str, str], stdout: int | None = None
) -> Iterator[subprocess.Popen[str]]:
    """A program in a group of its own, so that all of it ends with the block, in good order if possible."""
    child = subprocess.Popen(
        command,
        cwd=PROJECT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.STDOUT if stdout else None,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        yield child
        child.wait()
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGINT)
            try:
                child.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
