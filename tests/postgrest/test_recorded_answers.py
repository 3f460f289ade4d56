"""The stand-in answers as PostgREST does.

Two sets of answers say how: a small one of our own, which is always here, and what a real PostgREST answered,
beside the project's root where that is (WORKFLOW_POSTGREST_ANSWERS names another folder).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import psycopg
import pytest
from psycopg import sql

from tests.conftest import EmptyDatabase
from tests.postgrest.recorded import SECRET, USER_A, USER_B, Exchange, ask, read_exchanges
from tests.postgrest.stand_in import StandIn
from tests.servers.base import PROJECT

OWN = Path(__file__).parent / "expected"
RECORDED = Path(os.environ.get("WORKFLOW_POSTGREST_ANSWERS", PROJECT.parent / "shared" / "postgrest"))

# Recorded requests that the stand-in cannot answer, since it has no tables and views.
NOT_COVERED = {
    **dict.fromkeys(range(154, 161), "reads a table"),
    **dict.fromkeys(range(161, 173), "writes to a table"),
    176: "aggregates over a table",
    177: "reads a page of a table",
}
SECONDS_WITHOUT_AN_ANSWER = 0.7

# What Supabase grants on everything new, and the answers presuppose.
GRANTED_BY_DEFAULT = """\
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant execute on functions to anon, authenticated, service_role"""


class Serve(Protocol):
    def __call__(self, answers: Path) -> StandIn: ...


@pytest.fixture
def serve(empty_database: EmptyDatabase) -> Iterator[Serve]:
    """Start the stand-in over a database with the schema that the answers are about."""
    with ExitStack() as stack:

        def start(answers: Path) -> StandIn:
            dsn = empty_database(installed=True)
            with psycopg.connect(dsn, autocommit=True) as connection:
                connection.execute(GRANTED_BY_DEFAULT)
                connection.execute((answers / "schema.sql").read_bytes())
                connection.execute("insert into auth.users (id) values (%s), (%s)", [USER_A, USER_B])
                connection.execute(
                    sql.SQL("alter role authenticated in database {} set statement_timeout = '1s'").format(
                        sql.Identifier(connection.info.dbname)
                    )
                )
            return stack.enter_context(StandIn(dsn, SECRET).serving())

        yield start


@pytest.mark.parametrize("answers", [OWN, RECORDED], ids=["own", "recorded"])
def test_every_answer_about_functions_is_alike(serve: Serve, answers: Path) -> None:
    """One after the other, since some of them write what others read."""
    if answers == RECORDED:
        need_recorded_answers()
    stand_in = serve(answers)
    asked = covered(answers)
    different = [
        f"{exchange}\n  expected {exchange.answer}\n  got      {got}"
        for exchange in asked
        if (got := ask(stand_in.url, exchange, seconds=patience(exchange))) != exchange.answer
    ]
    assert not different, f"{len(different)} of {len(asked)}:\n" + "\n".join(different)


def need_recorded_answers() -> None:
    if not RECORDED.is_dir():
        pytest.skip(f"the recorded answers of a real PostgREST are not here ({RECORDED})")


def patience(exchange: Exchange) -> float:
    """How long to wait for an answer, which some never get."""
    return 20 if exchange.answer else SECONDS_WITHOUT_AN_ANSWER


def covered(answers: Path) -> list[Exchange]:
    if answers == OWN:
        return read_exchanges(OWN / "answers.jsonl")
    exchanges = read_exchanges(RECORDED / "contract.jsonl")
    return [exchange for exchange in exchanges if exchange.number not in NOT_COVERED]


def test_what_is_not_covered_is_about_tables_and_nothing_else() -> None:
    need_recorded_answers()
    exchanges = read_exchanges(RECORDED / "contract.jsonl")
    about_functions = {exchange.number for exchange in exchanges if exchange.path.startswith("/rpc/")}
    assert not about_functions & NOT_COVERED.keys()
    assert {exchange.number for exchange in exchanges} - about_functions == NOT_COVERED.keys() | {152, 173}


def test_a_table_is_refused_as_something_that_the_stand_in_does_not_have(serve: Serve) -> None:
    answer = ask(serve(OWN).url, Exchange(1, "GET", "/workflow_sessions", "A", {}, None, None))
    assert answer is not None
    assert answer.status == 501
    assert "stand-in" in answer.body


def test_a_token_without_signature_does_not_count(serve: Serve) -> None:
    answer = ask(serve(OWN).url, Exchange(1, "POST", "/rpc/who", "unsigned", {}, None, None))
    assert answer is not None
    assert answer.status == 401
    assert "PGRST301" in answer.body
