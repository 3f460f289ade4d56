"""Postgres 17 in a container: what most people run in production."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import psycopg

from tests.servers.base import SETTINGS, Server, Unavailable, server_at

if TYPE_CHECKING:
    from testcontainers.community.postgres import PostgresContainer

_SOCKETS_INSIDE = "/run/workflow-tests"


@contextmanager
def docker_server() -> Iterator[Server]:
    # Imported here since it takes a second, and most runs of pytest need no Docker. The reaper is one more
    # image, which cannot be pulled everywhere: the container ends with this block, or with its daemon.
    os.environ["TESTCONTAINERS_RYUK_DISABLED"] = "true"
    import docker  # type: ignore[import-untyped]
    from testcontainers.community.postgres import PostgresContainer

    from tests.servers.docker_daemon import docker_daemon
    from tests.servers.docker_image import postgres_image

    password = secrets.token_hex(16)
    with docker_daemon(), tempfile.TemporaryDirectory(prefix="pg-") as private, ExitStack() as stack:
        try:
            container = PostgresContainer(
                postgres_image(), username="postgres", password=password, dbname="postgres"
            )
            sockets = _share_sockets(container, Path(private))
            if not container.get_docker_client().client.networks.list(names=["bridge"]):
                container.with_kwargs(network_mode="none")
            stack.enter_context(container)
        except (docker.errors.DockerException, TimeoutError) as error:
            raise Unavailable(f"the container does not start: {str(error).splitlines()[0]}") from None
        yield server_at(_dsn_that_works(container, sockets))


def _share_sockets(container: PostgresContainer, private: Path) -> Path:
    """Let the server put its Unix socket into a folder of ours, where only we can reach it."""
    sockets = private / "sockets"
    sockets.mkdir()
    sockets.chmod(0o777)  # the server's user inside has another number than ours
    container.with_volume_mapping(sockets, _SOCKETS_INSIDE, "rw")
    options = {**SETTINGS, "unix_socket_directories": f"/var/run/postgresql,{_SOCKETS_INSIDE}"}
    container.with_command(["postgres", *(f"-c{name}={value}" for name, value in options.items())])
    return sockets


def _dsn_that_works(container: PostgresContainer, sockets: Path) -> str:
    """TCP by preference; containers without a network are reached by their socket."""
    login = f"postgres:{container.password}"
    ways = [f"postgresql://{login}@/postgres?host={quote(str(sockets), safe='')}"]
    if "network_mode" not in container._kwargs:
        ways.insert(0, container.get_connection_url(driver=None))
    for dsn in ways:
        try:
            psycopg.connect(dsn, connect_timeout=10).close()
        except psycopg.OperationalError as error:
            problem = str(error).splitlines()[0]
        else:
            return dsn
    raise Unavailable(f"the container cannot be reached: {problem}")
