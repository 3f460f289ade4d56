"""A program called postgrest is preferred to the stand-in, and gets what the real one reads."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.postgrest.recorded import Exchange, ask
from tests.postgrest.server import rest_server
from tests.servers.base import PROJECT

# The stand-in under the other's name, which is configured as that one is.
PROGRAM = f"""\
#!{sys.executable}
import os, sys, threading
sys.path.insert(0, {str(PROJECT)!r})
from tests.postgrest.stand_in import StandIn
assert os.environ["PGRST_DB_SCHEMAS"] == "public" and os.environ["PGRST_DB_ANON_ROLE"] == "anon"
port = int(os.environ["PGRST_SERVER_PORT"])
with StandIn(os.environ["PGRST_DB_URI"], os.environ["PGRST_JWT_SECRET"], port=port).serving():
    threading.Event().wait()
"""
LIST = Exchange(1, "POST", "/rpc/list_templates", None, {}, "{}", None)


def test_the_program_is_the_first_choice(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "postgrest"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with rest_server(database) as server:
        answer = ask(server.url, LIST)
    assert server.kind == "a real PostgREST"
    assert answer is not None
    assert answer.status == 200


def test_without_one_the_stand_in_says_what_it_is(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with rest_server(database) as server:
        answer = ask(server.url, LIST)
    assert server.kind.startswith("a stand-in for PostgREST (there is neither")
    assert answer is not None
    assert answer.status == 200
