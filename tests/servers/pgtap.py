"""Where pgTAP and pg_prove are on this machine. pgTAP is plain SQL, so one copy serves every server."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.servers import apt
from tests.servers.base import PROJECT, Unavailable, alone, run_quietly

_CACHE = PROJECT / ".cache" / "pgtap"


def pg_prove() -> str:
    if not shutil.which("pg_prove"):
        try:
            apt.install("libtap-parser-sourcehandler-pgtap-perl")
        except Unavailable as error:
            raise Unavailable(f"pg_prove: {error}") from None
    return shutil.which("pg_prove") or "/usr/bin/pg_prove"


def pgtap_sql() -> Path:
    """Return the newest pgTAP there is; fetch Debian's if there is none."""
    with alone(_CACHE / "lock"):
        return _newest(Path("/usr/share/postgresql")) or _newest(_CACHE) or _fetch()


def _newest(folder: Path) -> Path | None:
    found = folder.rglob("extension/pgtap--*.sql")
    whole = {
        path: match
        for path in found
        if (match := re.fullmatch(r"pgtap--(\d+)\.(\d+)\.(\d+)\.sql", path.name))
    }
    return max(whole, key=lambda path: tuple(map(int, whole[path].groups())), default=None)


def _fetch() -> Path:
    """Unpack the package without installing it: that would bring a whole server along."""
    _CACHE.mkdir(parents=True, exist_ok=True)
    try:
        apt.update()
        names = run_quietly(["apt-cache", "--names-only", "search", r"^postgresql-[0-9]+-pgtap$"], seconds=30)
        if not names:
            raise Unavailable("apt knows no package postgresql-N-pgtap")
        package = max(names.strip().splitlines()).split()[0]
        run_quietly(["apt-get", "download", package], seconds=60, folder=_CACHE)
        for archive in _CACHE.glob("*.deb"):
            run_quietly(["dpkg-deb", "--extract", str(archive), str(_CACHE)], seconds=30)
    except Unavailable as error:
        raise Unavailable(f"pgTAP: {error}") from None
    fetched = _newest(_CACHE)
    if not fetched:
        raise Unavailable("pgTAP: Debian's package does not hold it")
    return fetched
