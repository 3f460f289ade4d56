"""One database for all cases, since some of them act on all data, and one server for HTTP."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import psycopg
import pytest

from tests.conformance.clients import four_ways
from tests.conformance.world import World
from tests.postgrest.server import rest_server
from tests.servers.database import UNDER_TEST, create_database, drop_database
from workflow_sessions.installer import migrate


@pytest.fixture(scope="session")
def world(database: str) -> Iterator[World]:
    name = f"{UNDER_TEST}_{uuid.uuid4().hex[:12]}"
    dsn = create_database(database, name)
    try:
        migrate(dsn)
        with (
            rest_server(dsn) as rest,
            four_ways(dsn, rest) as ways,
            psycopg.connect(dsn, autocommit=True) as superuser,
        ):
            yield World(superuser, ways)
    finally:
        drop_database(database, name)
