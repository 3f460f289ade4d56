"""The server that tests of HTTP talk to: a real PostgREST where one can be had, and else the stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from uuid import UUID

from tests.postgrest.real import real_postgrest
from tests.postgrest.recorded import SECRET, token
from tests.postgrest.stand_in import StandIn
from tests.servers.base import Unavailable


@dataclass(frozen=True)
class RestServer:
    """A URL, tokens for it, and what answers there: to be said wherever its answers are quoted."""

    url: str
    kind: str

    def user_token(self, user_id: UUID) -> str:
        return token(role="authenticated", sub=str(user_id))

    def service_token(self) -> str:
        return token(role="service_role")


@contextmanager
def rest_server(dsn: str) -> Iterator[RestServer]:
    """Serve the database for as long as the block runs."""
    with ExitStack() as stack:
        try:
            server = RestServer(stack.enter_context(real_postgrest(dsn, SECRET)), "a real PostgREST")
        except Unavailable as reason:
            stand_in = stack.enter_context(StandIn(dsn, SECRET).serving())
            server = RestServer(stand_in.url, f"a stand-in for PostgREST ({reason})")
        yield server
