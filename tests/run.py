"""All tests on all servers: `python -m tests.run [--server 15] [--only pgtap] [-k restore_version]`."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType
from typing import NoReturn

from tests.servers import SERVERS, Server, Unavailable
from tests.servers.database import UNDER_TEST, InstallError, create_database, install, load_pgtap
from tests.servers.pgtap import pgtap_sql
from tests.suites import Count, run_pgtap, run_pytest

AT_ONCE = 2
"""Servers that are tested side by side: the tests of one wait most of their time for it."""


@dataclass
class Report:
    """What happened on one server."""

    name: str
    version: str = "-"
    pgtap: Count | None = None
    pytest: Count | None = None
    seconds: float = 0
    missing: str = ""
    broken: str = ""

    @property
    def counts(self) -> list[Count]:
        return [count for count in (self.pgtap, self.pytest) if count]

    @classmethod
    def read(cls, file: Path) -> Report:
        known = json.loads(file.read_text())
        pgtap, pytest = (
            Count(**count) if count else None for count in (known.pop("pgtap"), known.pop("pytest"))
        )
        return cls(**known, pgtap=pgtap, pytest=pytest)


def main() -> int:
    options = _options()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    if options.server == "all":
        return _summarize(_run_on_all(options), narrowed=bool(options.k))
    report = Report(options.server)
    _run_on(report, options)
    if options.report:
        options.report.write_text(json.dumps(asdict(report)))
        return 0
    return _summarize([report], narrowed=bool(options.k))


def _run_on_all(options: argparse.Namespace) -> list[Report]:
    """Test each server by a program of its own, whose lines begin with the server's name."""
    running: list[subprocess.Popen[str]] = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as threads:
        try:
            return list(
                threads.map(lambda name: _run_apart(name, options, Path(folder, name), running), SERVERS)
            )
        finally:
            threads.shutdown(wait=False, cancel_futures=True)
            for process in tuple(running):
                process.terminate()  # it stops its server


def _run_apart(
    name: str, options: argparse.Namespace, file: Path, running: list[subprocess.Popen[str]]
) -> Report:
    command = [sys.executable, "-m", "tests.run", "--server", name, "--report", str(file)]
    command += ["--only", options.only] if options.only else []
    command += ["-k", options.k] if options.k else []
    # Tests that need no database say the same on every server: once is enough.
    command += [] if name == next(iter(SERVERS)) else ["--database-only"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    running.append(process)
    assert process.stdout
    for line in process.stdout:
        print(f"{name} | {line}", end="", flush=True)
    process.wait()
    running.remove(process)
    if file.exists():
        return Report.read(file)
    return Report(name, broken=f"the tests ended with status {process.returncode}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.run", description=__doc__)
    parser.add_argument("--server", choices=[*SERVERS, "all"], default="all")
    parser.add_argument("--only", choices=["pgtap", "pytest"], help="run one of the two suites")
    parser.add_argument("-k", metavar="WORDS", help="run the tests whose names contain this")
    parser.add_argument("--database-only", action="store_true", help="run no test that needs no database")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what happened to a file")
    return parser.parse_args()


def _leave(number: int, _: FrameType | None) -> NoReturn:
    """End as an exception does, so that everything started is stopped. A second signal is ignored."""
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    raise SystemExit(128 + number)


def _run_on(report: Report, options: argparse.Namespace) -> None:
    started = time.monotonic()
    _say(f"Postgres {report.name}")
    try:
        with SERVERS[report.name]() as server:
            report.version = server.version
            _test(server, report, options)
    except Unavailable as reason:
        report.missing = str(reason)
        _say(report.missing)
    except InstallError as error:
        report.broken = "the installation failed"
        _say(str(error))
    except Exception:  # the other servers still have something to say
        report.broken = "the tests could not be run"
        traceback.print_exc()
    report.seconds = time.monotonic() - started


def _test(server: Server, report: Report, options: argparse.Namespace) -> None:
    dsn = create_database(server.dsn, UNDER_TEST)
    install(dsn)
    if options.only != "pytest":
        try:
            load_pgtap(dsn, pgtap_sql())
            report.pgtap = run_pgtap(dsn, options.k)
        except Unavailable as reason:
            report.missing = str(reason)
    if options.only != "pgtap":
        report.pytest = run_pytest(server, dsn, options.k, every_test=not options.database_only)


def _summarize(reports: list[Report], *, narrowed: bool) -> int:
    """Print what happened and return the exit status."""
    counts = [count for report in reports for count in report.counts]
    passed = sum(count.passed for count in counts)
    failed = sum(count.failed for count in counts)
    _say("Summary")
    print(f"{'server':8}{'version':9}{'pgTAP':>30}{'pytest':>30}{'seconds':>9}")
    for report in reports:
        cells = f"{_cell(report.pgtap):>30}{_cell(report.pytest):>30}"
        print(f"{report.name:8}{report.version:9}{cells}{report.seconds:9.0f}")
    for report in reports:
        if report.missing:
            print(f"Postgres {report.name} could not be tested: {report.missing}")
            failed += os.environ.get("CI") == "true"
        if report.broken:
            print(f"Postgres {report.name}: {report.broken}")
            failed += 1
        # A suite that runs nothing proves nothing, unless it was asked for a few tests that are elsewhere.
        for suite, count in (("pgTAP", report.pgtap), ("pytest", report.pytest)):
            if count and not narrowed and count.passed + count.failed == 0:
                print(f"Postgres {report.name}: the {suite} suite is empty")
                failed += 1
    if passed + failed == 0:
        print("No test was run")
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def _cell(count: Count | None) -> str:
    if count is None:
        return "-"
    text = f"{count.passed} passed"
    text += f", {count.failed} failed" if count.failed else ""
    text += f", {count.skipped} skipped" if count.skipped else ""
    return text + (f" ({count.files} files)" if count.files else "")


def _say(text: str) -> None:
    print(f"\n== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
