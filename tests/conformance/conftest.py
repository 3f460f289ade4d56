"""One database for all cases, since some of them act on all data, and one server for HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.conformance.clients import four_ways
from tests.conformance.world import World
from tests.postgrest.server import rest_server
from tests.servers.database import temporary_database


@pytest.fixture(scope="session")
def world(database: str) -> Iterator[World]:
    with (
        temporary_database(database, installed=True) as dsn,
        rest_server(dsn) as rest,
        four_ways(dsn, rest) as ways,
        psycopg.connect(dsn, autocommit=True) as superuser,
    ):
        yield World(superuser, ways)
