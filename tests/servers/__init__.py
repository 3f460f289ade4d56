"""The Postgres servers the tests run on, by major version: each a context manager of a `Server`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from tests.servers.base import Server, Unavailable
from tests.servers.docker_17 import docker_server
from tests.servers.embedded_18 import embedded_server
from tests.servers.system_15 import system_server

__all__ = ["SERVERS", "Server", "Unavailable"]

# The quickest first: what fails everywhere is seen after a minute.
SERVERS: dict[str, Callable[[], AbstractContextManager[Server]]] = {
    "18": embedded_server,
    "15": system_server,
    "17": docker_server,
}
