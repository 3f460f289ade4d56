"""A TCP port for a server that listens on a Unix socket, for tools that know no sockets."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from psycopg.conninfo import conninfo_to_dict


@contextmanager
def tcp_address(dsn: str) -> Iterator[tuple[str, int]]:
    """Where the server of a DSN is reached by TCP, for the time of the block."""
    parts = conninfo_to_dict(dsn)
    host, port = str(parts.get("host") or "localhost"), int(parts.get("port") or 5432)
    if not host.startswith("/"):
        yield host, port
        return

    class Relay(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with socket.socket(socket.AF_UNIX) as server:
                server.connect(f"{host}/.s.PGSQL.{port}")
                back = threading.Thread(target=_copy, args=(server, self.request))
                back.start()
                _copy(self.request, server)
                back.join()

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Relay) as relay:
        threading.Thread(target=relay.serve_forever, daemon=True).start()
        try:
            yield "127.0.0.1", relay.server_address[1]
        finally:
            relay.shutdown()


def _copy(source: socket.socket, target: socket.socket) -> None:
    """Pass everything on until one side hangs up, and then hang up on the other."""
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
