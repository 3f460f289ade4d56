"""Get Debian packages, where that is possible."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.servers.base import Unavailable, alone, is_root, run_quietly

# In run level 1 a package's scripts start no service: what runs is what we start, and we end it again.
_ENVIRONMENT = {
    "DEBIAN_FRONTEND": "noninteractive",
    "NEEDRESTART_SUSPEND": "1",
    "RUNLEVEL": "1",
    "LC_ALL": "C",
}
_WAIT_FOR_OTHERS = "-oDPkg::Lock::Timeout=120"
_LOCK = Path("/run/workflow-tests-apt")


def install(*packages: str) -> None:
    """Install packages by apt-get, or raise `Unavailable` with the command for whoever may."""
    if not (is_root() and shutil.which("apt-get")):
        raise Unavailable(f"not installed; on Debian: sudo apt-get install {' '.join(packages)}")
    update()
    with alone(_LOCK), _no_main_cluster():
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", _WAIT_FOR_OTHERS]
        run_quietly([*command, *packages], seconds=300, env=_ENVIRONMENT)


@cache
def update() -> None:
    """Refresh the lists of packages, once; who may not do that uses them as they are."""
    if is_root():
        with alone(_LOCK):
            run_quietly(["apt-get", "update", "-qq", _WAIT_FOR_OTHERS], seconds=120, env=_ENVIRONMENT)


@contextmanager
def _no_main_cluster() -> Iterator[None]:
    """Debian's server packages make a cluster and start it; nobody asked for one."""
    wish = Path("/etc/postgresql-common/createcluster.d/workflow-tests.conf")
    wish.parent.mkdir(parents=True, exist_ok=True)
    wish.write_text("create_main_cluster = false\n")
    try:
        yield
    finally:
        wish.unlink(missing_ok=True)
