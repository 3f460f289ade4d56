"""PgBouncer in transaction mode before a server: the installed one, or Debian's unpacked into the cache."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from psycopg.conninfo import conninfo_to_dict

from tests.servers import apt
from tests.servers.base import PROJECT, Unavailable, alone, is_root, run_quietly

_CACHE = PROJECT / ".cache" / "pgbouncer"
_SETTINGS = """\
[databases]
* = host={host} port={port} user={user} {password}
[pgbouncer]
listen_addr =
unix_socket_dir = {folder}
listen_port = {listen_port}
auth_type = any
pool_mode = transaction
default_pool_size = {servers}
max_client_conn = 100
query_wait_timeout = 20
ignore_startup_parameters = extra_float_digits
logfile = {folder}/log
"""


@contextmanager
def pgbouncer(dsn: str, *, servers: int = 1) -> Iterator[str]:
    """Run it with so many connections to the server, and give the DSN that goes through it."""
    program, libraries = _program()
    parts = conninfo_to_dict(dsn)
    with tempfile.TemporaryDirectory(prefix="pgb-", dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o777)  # it refuses to run as root, so it may be somebody else
        password = f"password={parts['password']}" if parts.get("password") else ""
        settings = folder / "pgbouncer.ini"
        settings.write_text(
            _SETTINGS.format(
                host=parts.get("host") or "localhost",
                port=parts.get("port") or 5432,
                user=parts["user"],
                password=password,
                folder=folder,
                listen_port=6432,
                servers=servers,
            )
        )
        settings.chmod(0o644)
        process = subprocess.Popen(
            [program, "--quiet", str(settings)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            user=_user(str(parts.get("host") or "")) if is_root() else None,
            env={**os.environ, "LD_LIBRARY_PATH": libraries},
        )
        through = f"postgresql://{parts['user']}@/{parts['dbname']}?host={quote(name, safe='')}&port=6432"
        try:
            _wait_for(folder / ".s.PGSQL.6432", process)
            yield through
        finally:
            process.terminate()
            process.communicate(timeout=10)


def _user(host: str) -> int | str:
    """Who may reach the server: the owner of its socket's folder, which is private."""
    owner = Path(host).stat().st_uid if host.startswith("/") else 0
    return owner or "nobody"


def _wait_for(path: Path, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(str(path)) == 0:
                return
        time.sleep(0.05)
    words = process.communicate(timeout=10)[1].strip() if process.poll() is not None else "it does not listen"
    raise Unavailable(
        f"pgbouncer does not start: {words.splitlines()[-1] if words else 'no reason was given'}"
    )


def _program() -> tuple[str, str]:
    """The program, and where the libraries are that came with it."""
    installed = shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")
    if installed:
        return installed, ""
    unpacked = _CACHE / "usr" / "sbin" / "pgbouncer"
    with alone(_CACHE.with_name("pgbouncer.lock")):
        if not unpacked.exists():
            _fetch()
    folders = sorted({str(library.parent) for library in _CACHE.rglob("*.so*")})
    run_quietly([str(unpacked), "--version"], seconds=10, env={"LD_LIBRARY_PATH": ":".join(folders)})
    return str(unpacked), ":".join(folders)


def _fetch() -> None:
    """Unpack the package and the libraries that few systems have without installing them."""
    _CACHE.mkdir(parents=True, exist_ok=True)
    try:
        apt.update()
        needed = run_quietly(["apt-cache", "depends", "--important", "pgbouncer"], seconds=30)
        names = [line.split()[-1] for line in needed.splitlines() if "Depends:" in line]
        libraries = [name for name in names if name.startswith(("libc-ares", "libcares", "libevent"))]
        run_quietly(["apt-get", "download", "pgbouncer", *libraries], seconds=60, folder=_CACHE)
        for archive in _CACHE.glob("*.deb"):
            run_quietly(["dpkg-deb", "--extract", str(archive), str(_CACHE)], seconds=30)
    except Unavailable as error:
        raise Unavailable(f"pgbouncer: {error}") from None
