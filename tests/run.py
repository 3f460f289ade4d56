"""All tests on all servers: `python -m tests.run [--server 15] [--only pgtap] [-k restore_version]`."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from types import FrameType
from typing import NoReturn

from tests.servers import SERVERS, Server, Unavailable
from tests.servers.database import UNDER_TEST, InstallError, create_database, install, load_pgtap
from tests.servers.pgtap import pgtap_sql
from tests.suites import Count, run_pgtap, run_pytest


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


def main() -> int:
    options = _options()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    reports: list[Report] = []
    for name in SERVERS if options.server == "all" else [options.server]:
        # Tests that need no database say the same on every server: once is enough.
        every_test = not any(report.pytest for report in reports)
        reports.append(Report(name))
        _run_on(reports[-1], options, every_test=every_test)
    return _summarize(reports, narrowed=bool(options.k))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.run", description=__doc__)
    parser.add_argument("--server", choices=[*SERVERS, "all"], default="all")
    parser.add_argument("--only", choices=["pgtap", "pytest"], help="run one of the two suites")
    parser.add_argument("-k", metavar="WORDS", help="run the tests whose names contain this")
    return parser.parse_args()


def _leave(number: int, _: FrameType | None) -> NoReturn:
    """End as an exception does, so that everything started is stopped. A second signal is ignored."""
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    raise SystemExit(128 + number)


def _run_on(report: Report, options: argparse.Namespace, *, every_test: bool) -> None:
    started = time.monotonic()
    _say(f"Postgres {report.name}")
    try:
        with SERVERS[report.name]() as server:
            report.version = server.version
            _test(server, report, options, every_test=every_test)
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


def _test(server: Server, report: Report, options: argparse.Namespace, *, every_test: bool) -> None:
    dsn = create_database(server.dsn, UNDER_TEST)
    install(dsn)
    if options.only != "pytest":
        try:
            load_pgtap(dsn, pgtap_sql())
            report.pgtap = run_pgtap(dsn, options.k)
        except Unavailable as reason:
            report.missing = str(reason)
    if options.only != "pgtap":
        report.pytest = run_pytest(server, dsn, options.k, every_test=every_test)


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
