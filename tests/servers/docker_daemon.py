"""A Docker daemon for the time of the tests, where none is running."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import docker  # type: ignore[import-untyped]

from tests.servers import apt
from tests.servers.base import Unavailable, is_root

# Several runs may share the daemon that one of them started: each holds a shared lock on this file, which
# holds the daemon's pid, and the last one out stops it.
_PID_FILE = Path("/run/workflow-tests-dockerd")
# From the usual to what works inside of most sandboxes.
_NO_NETWORK = ["--iptables=false", "--ip6tables=false", "--bridge=none"]
_WAYS_TO_START: list[list[str]] = [[], _NO_NETWORK, [*_NO_NETWORK, "--storage-driver=vfs"]]


@contextmanager
def docker_daemon() -> Iterator[None]:
    """Make sure that a daemon answers; stop it afterwards if it was started for us."""
    if not is_root():
        if not _answers():
            raise Unavailable("no Docker daemon answers, and only root can start one")
        yield
        return
    with _PID_FILE.open("a+") as shared:
        fcntl.flock(shared, fcntl.LOCK_EX)
        if not _answers():
            _write_pid(shared, _start())
        fcntl.flock(shared, fcntl.LOCK_SH)
        try:
            yield
        finally:
            # Linux gives up the shared lock first, so of two that leave at once the second succeeds.
            with suppress(BlockingIOError):
                fcntl.flock(shared, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shared.seek(0)
                _stop(shared.read())
                _write_pid(shared, None)


def _answers() -> bool:
    try:
        client = docker.from_env(timeout=10)
        client.ping()
        client.close()
    except (docker.errors.DockerException, OSError):
        return False
    return True


def _start() -> int:
    if not shutil.which("dockerd"):
        apt.install("docker.io", "iptables")
    for options in _WAYS_TO_START:
        with tempfile.TemporaryFile("w+") as log:
            daemon = subprocess.Popen(
                ["dockerd", *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the runner, which stops the daemon in its turn
            )
            try:
                if _comes_up(daemon):
                    return daemon.pid
            except BaseException:
                _stop(str(daemon.pid))
                raise
            _stop(str(daemon.pid))
            log.seek(0)
            last_words = (log.read().splitlines() or ["no reason was given"])[-1]
    raise Unavailable(f"dockerd does not start: {last_words}")


def _comes_up(daemon: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline and daemon.poll() is None:
        if _answers():
            return True
        time.sleep(0.2)
    return False


def _write_pid(shared: IO[str], pid: int | None) -> None:
    shared.seek(0)
    shared.truncate()
    shared.write(str(pid or ""))
    shared.flush()


def _stop(pid_text: str) -> None:
    if not pid_text.strip():
        return
    pid = int(pid_text)
    for number, seconds in ((signal.SIGTERM, 30), (signal.SIGKILL, 5)):
        deadline = time.monotonic() + seconds
        if _is_dockerd(pid):
            os.kill(pid, number)
        while time.monotonic() < deadline and _is_dockerd(pid):
            time.sleep(0.1)


def _is_dockerd(pid: int) -> bool:
    with suppress(ChildProcessError):  # another run's child is not ours to wait for
        os.waitpid(pid, os.WNOHANG)
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip() == "dockerd"
    except OSError:
        return False
