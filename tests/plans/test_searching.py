"""A search reads what it finds: not all that its user has, and nothing of what others have."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typing_extensions import LiteralString

from tests.plans.conftest import AVERAGE, HEAVY, Pool, Reading, claims

SEARCH = "select * from public.search_workflows(query => %(words)s, scope => %(scope)s, page_size => 20)"


def search(pool: Pool, user: int, words: str, scope: str = "all") -> Reading:
    return pool.read_after_others(user, SEARCH, words=words, scope=scope)


@pytest.mark.parametrize("user", [HEAVY, 2, AVERAGE[0]], ids=["heavy", "busy", "average"])
def test_a_rare_word_reads_a_few_rows(user: int, pool: Pool) -> None:
    number = {HEAVY: 1234, 2: 5234, AVERAGE[0]: 10003}[user]
    reading = search(pool, user, f"{number}", "own")
    assert f"Number {number}" in {row["description"] for row in reading.rows}
    assert reading.scanned == set()
    assert "search_documents_user_id_document_idx" in reading.indexes
    assert reading.entries <= 600


@pytest.mark.parametrize("query", ["workflow", "wor", "tag 7 number", '"tag 7"', "workflow -tag"])
def test_what_everybody_has_is_found_within_what_the_user_has(query: str, pool: Pool) -> None:
    reading = search(pool, AVERAGE[0], query, "own")
    assert len(reading.rows) <= 5
    assert reading.scanned == set()
    assert reading.entries <= 100


def test_a_search_of_templates_reads_their_own_index(pool: Pool) -> None:
    reading = search(pool, AVERAGE[0], "workflow", "templates")
    assert len(reading.rows) == 20
    assert reading.scanned == set()
    assert "search_documents_public_document_idx" in reading.indexes
    assert "search_documents_user_id_document_idx" not in reading.indexes


@pytest.mark.parametrize("user", [HEAVY, AVERAGE[0]], ids=["heavy", "average"])
def test_a_typo_is_mended_by_the_words_of_one_user(user: int, pool: Pool) -> None:
    reading = search(pool, user, "wrokflow", "own")
    assert reading.rows
    assert reading.scanned == set()
    assert "search_documents_user_id_terms_idx" in reading.indexes
    assert "search_documents_pkey" in reading.indexes


INNER: tuple[LiteralString, ...] = (
    "array_length(workflow_internal.search_matches('number', {user}, false, false), 1)",
    "workflow_internal.similar_word('wrokflow', {user}, false, false)",
)
INDEXES = (
    ("search_documents_user_id_document_idx", ["(user_id = ", "(document @@ "]),
    ("search_documents_user_id_terms_idx", ["(user_id = ", "(terms "]),
)


@pytest.mark.parametrize(("call", "index"), list(zip(INNER, INDEXES, strict=True)))
def test_user_and_words_are_both_conditions_of_the_index(
    call: LiteralString, index: tuple[str, list[str]], pool: Pool
) -> None:
    plans: list[dict[str, Any]] = []
    pool.connection.add_notice_handler(lambda notice: plans.extend(index_scans(notice.message_primary or "")))
    for setting in (
        "load 'auto_explain'",
        "set auto_explain.log_min_duration = 0",
        "set auto_explain.log_nested_statements = on",
        "set auto_explain.log_format = json",
        "set auto_explain.log_level = notice",
    ):
        pool.connection.execute(setting)
    for user in (*AVERAGE, HEAVY):
        owner = f"'{json.loads(claims(user))['sub']}'"
        pool.connection.execute("select " + call.format(user=owner))
    name, conditions = index
    found = [plan for plan in plans if plan.get("Index Name") == name]
    assert len(found) == len(AVERAGE) + 1
    for plan in found:
        assert all(condition in plan["Index Cond"] for condition in conditions)


def index_scans(message: str) -> list[dict[str, Any]]:
    """The scans of indexes in a plan that auto_explain tells of."""
    _, _, text = message.partition("plan:\n")
    waiting = [json.loads(text)["Plan"]] if text else []
    found = []
    while waiting:
        plan = waiting.pop()
        waiting += plan.get("Plans", [])
        if "Index Name" in plan:
            found.append(plan)
    return found
