"""A page of templates reads a page: in every order, in all or in one category, by visitors and by users."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row, tuple_row
from typing_extensions import LiteralString

from tests.plans.conftest import READ_SO_FAR, Reading
from tests.servers.database import temporary_database

PAGE = 50
TEMPLATES = 20_000
ORDERS = {
    "updated_at": "templates_updated_at_workflow_id_idx",
    "copies": "template_counts_copies_workflow_id_idx",
    "name": "templates_name_workflow_id_idx",
}

# Straight into what lists read: a fifth is in the category common, a hundredth in rare, and every
# second template carries the tag half.
LOAD: LiteralString = """\
set session_replication_role = replica;
with numbered as (
  select n, md5('template ' || n)::uuid as id from generate_series(%(first)s::int, %(last)s::int) as n
), shown as (
  insert into workflow_internal.templates (workflow_id, version_id, definition_id, user_id, version, revision,
    name, category, tags, status, created_at, updated_at)
  select m.id, m.id, m.id, m.id, 1, 1, 'Template ' || hashint4(m.n) %% 1000,
    case when m.n %% 100 = 7 then 'rare' when m.n %% 5 = 0 then 'common' end,
    case when m.n %% 2 = 0 then array['half', 'all'] else array['all'] end, 'draft', now(),
    timestamptz '2026-01-01' + make_interval(secs => hashint4(m.n) & 65535)
  from numbered m
)
insert into workflow_internal.template_counts (workflow_id, copies)
select m.id, hashint4(m.n) & 255 from numbered m;
set session_replication_role = origin;
"""

LIST: LiteralString = """\
select * from public.list_templates(
  order_by => %(order_by)s, category => %(category)s, tags_any => %(tags)s,
  page_size => 50, cursor => %(cursor)s
)"""


@pytest.fixture(scope="module")
def pooled(database: str) -> Iterator[psycopg.Connection[dict[str, Any]]]:
    """A connection that has listed a handful of templates often, before there were many."""
    with (
        temporary_database(database, installed=True) as dsn,
        psycopg.connect(dsn, autocommit=True, row_factory=dict_row) as connection,
        psycopg.connect(dsn, autocommit=True, cursor_factory=psycopg.ClientCursor) as loading,
    ):
        connection.execute("set max_parallel_workers_per_gather = 0")
        loading.execute(LOAD, {"first": 1, "last": 10})
        loading.execute("vacuum analyze")
        for order_by in ORDERS:
            for _ in range(6):
                for role in ("anon", "authenticated"):
                    page(connection, role, order_by=order_by)
        loading.execute(LOAD, {"first": 11, "last": TEMPLATES})
        loading.execute("vacuum analyze")
        yield connection


def page(connection: psycopg.Connection[dict[str, Any]], role: str, **arguments: Any) -> Reading:
    return read(connection, role, LIST, {"category": None, "tags": None, "cursor": None} | arguments)


def read(
    connection: psycopg.Connection[dict[str, Any]],
    role: str,
    query: LiteralString,
    arguments: dict[str, Any] | None = None,
) -> Reading:
    with connection.transaction():
        connection.execute("select set_config('role', %s, true)", [role])
        before = counts(connection)
        rows = connection.execute(query, arguments, prepare=True).fetchall()
        after = counts(connection)
    found = {key: number - before.get(key, 0) for key, number in after.items() if number > before.get(key, 0)}
    return Reading(
        rows,
        {name for kind, name in found if kind == "r"},
        {name for kind, name in found if kind == "i"},
        sum(number for (kind, _), number in found.items() if kind == "i"),
    )


def counts(connection: psycopg.Connection[dict[str, Any]]) -> dict[tuple[str, str], int]:
    with connection.cursor(row_factory=tuple_row) as cursor:
        return {(kind, name): number for kind, name, number in cursor.execute(READ_SO_FAR)}


@pytest.mark.parametrize("role", ["anon", "authenticated"])
@pytest.mark.parametrize(
    ("category", "tags", "share"),
    [(None, None, 1), ("common", None, 5), (None, ["half"], 2), ("common", ["all", "none"], 5)],
    ids=["all", "of a category", "with a tag", "of both"],
)
@pytest.mark.parametrize("order_by", ORDERS)
def test_every_page_of_templates_reads_a_page(
    order_by: str,
    category: str | None,
    tags: list[str] | None,
    share: int,
    role: str,
    pooled: psycopg.Connection[dict[str, Any]],
) -> None:
    cursor = None
    seen: set[uuid.UUID] = set()
    for number in range(40):
        reading = page(pooled, role, order_by=order_by, category=category, tags=tags, cursor=cursor)
        rows = reading.rows
        assert len(rows) == PAGE
        seen |= {row["workflow_id"] for row in rows}
        if number in (0, 39):
            assert reading.scanned == set()
            assert reading.indexes & {ORDERS[order_by], f"templates_category_{order_by}_workflow_id_idx"}
            # A row comes with its count, or its count with its row; what the filter leaves out is read, too.
            assert reading.entries <= 8 * PAGE * share
        cursor = rows[-1]["next_cursor"]
    assert len(seen) == 40 * PAGE


@pytest.mark.parametrize("order_by", ["updated_at", "name"])
def test_a_category_with_few_templates_is_read_by_itself(
    order_by: str, pooled: psycopg.Connection[dict[str, Any]]
) -> None:
    reading = page(pooled, "anon", order_by=order_by, category="rare")
    assert len(reading.rows) == PAGE
    assert reading.scanned == set()
    assert f"templates_category_{order_by}_workflow_id_idx" in reading.indexes
    assert reading.entries <= 4 * PAGE


@pytest.mark.parametrize("role", ["anon", "authenticated"])
def test_categories_are_counted_along_an_index(role: str, pooled: psycopg.Connection[dict[str, Any]]) -> None:
    reading = read(pooled, role, "select * from public.list_template_categories()")
    assert [row["category"] for row in reading.rows] == ["common", "rare"]
    assert reading.scanned == set()
    assert any(index.startswith("templates_category_") for index in reading.indexes)
