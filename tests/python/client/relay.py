"""A relay between a client and the server that reads what the client sends, and can cut the wire."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from psycopg.conninfo import conninfo_to_dict, make_conninfo

_NO_TYPE = "startup"


@dataclass
class Relay:
    """What a client sent since `reset`: the types of its messages."""

    dsn: str
    messages: list[str] = field(default_factory=list)
    _server: tuple[int, str | tuple[str, int]] = (0, "")
    _sockets: list[socket.socket] = field(default_factory=list)
    _cuts_at: bytes = b""

    @property
    def round_trips(self) -> int:
        """How often it asked for an answer: by Sync, by a simple Query, or by Flush.

        How often the wire changed its direction would say less: an error comes back at once, while what
        was sent after it is still on its way.
        """
        return sum(message in ("S", "Q", "H") for message in self.messages)

    def reset(self) -> None:
        self.messages.clear()

    def cut(self) -> None:
        """End every connection."""
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._sockets.clear()

    def cut_at_answer(self, containing: bytes) -> None:
        """Let the server do the next thing that it answers so, and keep the answer."""
        self._cuts_at = containing

    def serve(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                server = socket.socket(self._server[0])
                server.connect(self._server[1])
                self._sockets += [client, server]
                threading.Thread(target=self._to_server, args=(client, server), daemon=True).start()
                threading.Thread(target=self._to_client, args=(server, client), daemon=True).start()

    def _to_server(self, client: socket.socket, server: socket.socket) -> None:
        messages = _Messages()
        with suppress(OSError):
            while data := client.recv(65536):
                self.messages += messages.read(data)
                server.sendall(data)
            server.shutdown(socket.SHUT_RDWR)

    def _to_client(self, server: socket.socket, client: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                if self._cuts_at and self._cuts_at in data:
                    self._cuts_at = b""
                    self.cut()
                    return
                client.sendall(data)
            client.shutdown(socket.SHUT_RDWR)


class _Messages:
    """Takes the stream of a client apart: the types of its messages, of which the first has none."""

    def __init__(self) -> None:
        self._rest = b""
        self._is_started = False

    def read(self, data: bytes) -> Iterator[str]:
        self._rest += data
        while True:
            head = 1 if self._is_started else 0
            length = head + int.from_bytes(self._rest[head : head + 4], "big")
            if len(self._rest) < head + 4 or len(self._rest) < length:
                return
            yield chr(self._rest[0]) if self._is_started else _NO_TYPE
            self._rest = self._rest[length:]
            self._is_started = True


@contextmanager
def relayed(dsn: str) -> Iterator[Relay]:
    """A relay to the server of a DSN, and the DSN that goes through it."""
    parts = conninfo_to_dict(dsn)
    host, port = str(parts.get("host") or "localhost"), int(parts.get("port") or 5432)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        through = make_conninfo(
            dsn,
            host="127.0.0.1",
            port=listener.getsockname()[1],
            sslmode="disable",
            gssencmode="disable",
        )
        relay = Relay(through)
        relay._server = (
            (socket.AF_UNIX, f"{host}/.s.PGSQL.{port}")
            if host.startswith("/")
            else (socket.AF_INET, (host, port))
        )
        threading.Thread(target=relay.serve, args=(listener,), daemon=True).start()
        try:
            yield relay
        finally:
            relay.cut()
            listener.shutdown(socket.SHUT_RDWR)
