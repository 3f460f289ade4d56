"""Recorded requests and answers: reading them, asking them again, and who asks."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import jwt

SECRET = "a secret of at least 32 characters, for tests"
USER_A = "aaaaaaaa-0000-4000-8000-000000000001"
USER_B = "bbbbbbbb-0000-4000-8000-000000000002"

# What of an answer's headers says something about the answer; the rest is the server's own (Date, Server …).
_COMPARED = ("content-range", "content-length", "content-type", "proxy-status", "www-authenticate")
_COMPARED_TOO = ("preference-applied", "location", "allow")


@dataclass(frozen=True)
class Answered:
    """An answer, as far as it is compared; None stands for no answer."""

    status: int
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True)
class Exchange:
    """A request and what it was answered."""

    number: int
    method: str
    path: str
    caller: str | None
    headers: Mapping[str, str]
    body: str | None
    answer: Answered | None

    def __str__(self) -> str:
        return f"{self.number} {self.method} {self.path} as {self.caller or 'anon'}"


def read_exchanges(path: Path) -> list[Exchange]:
    return [_exchange(json.loads(line)) for line in path.read_text().splitlines()]


def _exchange(line: dict[str, Any]) -> Exchange:
    request, response = line["request"], line["response"]
    body = request["body"]
    answer = response and Answered(response["status"], response["headers"], response["body"])
    return Exchange(
        line["n"],
        request["method"],
        request["path"],
        request["as"],
        request["headers"],
        body if body is None or isinstance(body, str) else json.dumps(body),
        answer or None,
    )


def token(secret: str = SECRET, **claims: Any) -> str:
    """A token that is valid for an hour, if `exp` is not stated."""
    return jwt.encode({"exp": int(time.time()) + 3600, **claims}, secret, algorithm="HS256")


def token_of(caller: str) -> str:
    """The token of a caller that the recorded requests name."""
    signed_in = {"role": "authenticated", "sub": USER_A}
    return {
        "A": token(**signed_in),
        "B": token(**signed_in | {"sub": USER_B}),
        "service": token(role="service_role"),
        "expired": token(**signed_in, exp=int(time.time()) - 3600),
        "forged": token("another secret of at least 32 characters", **signed_in),
        "no role": token(sub=USER_A),
        "unknown role": token(**signed_in | {"role": "nobody_here"}),
        "sub not a uuid": token(**signed_in | {"sub": "zed"}),
        "unsigned": jwt.encode(signed_in, "", algorithm="none"),
        "garbage": "garbage",
    }[caller]


def ask(url: str, exchange: Exchange, seconds: float = 20) -> Answered | None:
    """Send the request; None if there is no answer within that time."""
    server = urlsplit(url)
    connection = http.client.HTTPConnection(server.hostname or "", server.port, timeout=seconds)
    headers = dict(exchange.headers)
    if exchange.caller:
        headers["Authorization"] = f"Bearer {token_of(exchange.caller)}"
    body = None if exchange.body is None else exchange.body.encode()
    target = server.path + quote(exchange.path, safe="/?&=,.%(){}*'\"")
    try:
        connection.request(exchange.method, target, body=body, headers=headers)
        response = connection.getresponse()
        text = response.read().decode()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Answered(response.status, _comparable(found), text)
    except TimeoutError:
        return None
    finally:
        connection.close()


def _comparable(headers: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in headers.items()
        if name in _COMPARED or name in _COMPARED_TOO or name.startswith("x-")
    }
