"""A real PostgREST: the program where it is installed, or its image where Docker has it or can pull it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

from tests.postgrest.tokens import ANONYMOUS
from tests.servers.base import Unavailable

_IMAGE = os.environ.get("WORKFLOW_TEST_POSTGREST_IMAGE", "postgrest/postgrest")
_SECONDS_TO_START = 30
_SECONDS_TO_PULL = 20  # without any progress


@contextmanager
def real_postgrest(dsn: str, secret: str) -> Iterator[str]:
    """The URL of one that serves this database; Unavailable says why there is none."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = {
        "PGRST_DB_URI": dsn,
        "PGRST_DB_SCHEMAS": "public",
        "PGRST_DB_ANON_ROLE": ANONYMOUS,
        "PGRST_JWT_SECRET": secret,
        "PGRST_SERVER_HOST": "127.0.0.1",
        "PGRST_SERVER_PORT": str(port),
        "PGRST_LOG_LEVEL": "crit",
    }
    url = f"http://127.0.0.1:{port}"
    program = shutil.which("postgrest")
    with _process(program, settings) if program else _container(settings, dsn):
        _wait_for(url)
        yield url


@contextmanager
def _process(program: str, settings: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [program],
        env={**os.environ, **settings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def _container(settings: dict[str, str], dsn: str) -> Iterator[None]:
    """In the network of this machine, with the folder of the database's socket if it has one."""
    if not shutil.which("docker"):
        raise Unavailable("there is neither the program postgrest nor Docker")
    os.environ["TESTCONTAINERS_RYUK_DISABLED"] = "true"
    import docker  # type: ignore[import-untyped]
    from testcontainers.core.container import DockerContainer

    try:
        _need_image()
        container = DockerContainer(_IMAGE).with_kwargs(network_mode="host")
        for name, value in settings.items():
            container.with_env(name, value)
        folder = str(conninfo_to_dict(dsn).get("host") or "")
        if Path(folder).is_absolute():
            container.with_volume_mapping(folder, folder, "rw")
        with container:
            yield
    except (docker.errors.DockerException, OSError) as error:
        raise Unavailable(f"the image {_IMAGE} does not run: {str(error).splitlines()[0]}") from None


def _need_image() -> None:
    """The image, from here or from a registry, if a daemon answers; none is started for it."""
    import docker

    try:
        client = docker.from_env(timeout=_SECONDS_TO_PULL)
        client.ping()
    except (docker.errors.DockerException, OSError):
        raise Unavailable("there is no program postgrest, and no Docker daemon answers") from None
    try:
        client.images.get(_IMAGE)
    except docker.errors.ImageNotFound:
        client.images.pull(_IMAGE)
    finally:
        client.close()


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except urllib.error.HTTPError as answer:
            if answer.code != HTTPStatus.SERVICE_UNAVAILABLE:  # it has not read the schema yet
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise Unavailable(f"PostgREST did not answer within {_SECONDS_TO_START} s")
