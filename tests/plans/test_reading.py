"""What a call reads depends on the size of its page, not on how much its user, or anybody, has."""

from __future__ import annotations

import json
import uuid
from typing import Any

import psycopg
import pytest
from typing_extensions import LiteralString

from tests.plans.conftest import AVERAGE, HEAVY, Pool, Reading, claims, first_workflow

PAGE = 50
# A row of a list comes with its version and its counters, and is found before it is fetched: a few entries
# each, and some for who the caller is and what the id stands for.
MOST = 8 * PAGE + 50


def assert_frugal(reading: Reading, *, index: str, most: int = MOST, small: str | None = None) -> None:
    """`small` is a table of a few dozen rows, which is best read whole."""
    assert reading.scanned <= {small}
    assert index in reading.indexes
    assert reading.entries <= most


LIST = """\
select * from public.list_workflows(
  order_by => %(order_by)s, direction => %(direction)s, page_size => 50, cursor => %(cursor)s
)"""


@pytest.mark.parametrize("user", [HEAVY, 2, AVERAGE[0]], ids=["heavy", "busy", "average"])
@pytest.mark.parametrize("direction", ["desc", "asc"])
@pytest.mark.parametrize("order_by", ["updated_at", "created_at", "name"])
def test_every_page_of_workflows_reads_a_page(order_by: str, direction: str, user: int, pool: Pool) -> None:
    cursor = None
    for page in range(50):
        reading = pool.read_after_others(user, LIST, order_by=order_by, direction=direction, cursor=cursor)
        if page in (0, 49):
            assert_frugal(reading, index=f"workflows_user_id_{order_by}_id_idx")
        if len(reading.rows) < PAGE:
            break
        cursor = reading.rows[-1]["next_cursor"]
    assert page == {HEAVY: 49, 2: 10}.get(user, 0)


BY_TAG = """\
select * from public.list_workflows(tags_any => array[%(tag)s]::text[], order_by => %(order_by)s)"""


@pytest.mark.parametrize("order_by", ["updated_at", "name"])
def test_a_tag_that_few_workflows_carry_is_looked_up(order_by: str, pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, BY_TAG, tag="seldom", order_by=order_by)
    assert len(reading.rows) == PAGE
    # All that carry it are found, and sorted.
    assert_frugal(reading, index="workflows_user_id_tags_idx", most=10 * PAGE)


def test_a_tag_that_most_workflows_carry_is_met_in_order(pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, BY_TAG, tag="all", order_by="updated_at")
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index="workflows_user_id_updated_at_id_idx")


def test_a_tag_that_nobody_carries_reads_next_to_nothing(pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, BY_TAG, tag="none", order_by="updated_at")
    assert reading.rows == []
    assert reading.scanned == set()
    assert reading.entries <= 30


@pytest.mark.parametrize("order_by", ["updated_at", "name"])
def test_a_folder_reads_its_own_workflows(order_by: str, pool: Pool) -> None:
    reading = pool.read_after_others(
        HEAVY,
        "select * from public.list_workflows(folder => 'folder 2', order_by => %(order_by)s)",
        order_by=order_by,
    )
    assert len(reading.rows) == PAGE
    # The folder has twice as many.
    assert_frugal(reading, index="workflows_user_id_folder_updated_at_id_idx", most=10 * PAGE)


USAGE = """\
select * from public.find_node_usage(
  %(node_type)s, %(path)s, to_jsonb(%(value)s::text), cursor => %(cursor)s)"""


def test_a_node_type_that_few_workflows_use_is_looked_up(pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, USAGE, node_type="rare", path=None, value=None, cursor=None)
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index="workflow_definitions_user_id_node_types_idx", most=10 * PAGE)


def test_every_page_of_a_node_type_that_all_workflows_use_reads_a_page(pool: Pool) -> None:
    cursor = None
    for page in range(20):
        reading = pool.read_after_others(
            HEAVY, USAGE, node_type="input", path=None, value=None, cursor=cursor
        )
        assert len(reading.rows) == PAGE
        if page in (0, 19):
            # All that use it were counted up to a thousand; of the workflows 250 are looked at together.
            assert_frugal(reading, index="workflows_user_id_created_at_id_idx", most=5000 + 1000 + 4 * 250)
        cursor = reading.rows[-1]["next_cursor"]


def test_a_value_in_a_node_type_that_few_workflows_use_reads_those(pool: Pool) -> None:
    reading = pool.read_after_others(
        HEAVY, USAGE, node_type="rare", path="data.model", value="model 107", cursor=None
    )
    assert len(reading.rows) == 10
    assert_frugal(
        reading,
        index="workflow_definitions_user_id_node_types_idx",
        most=10 * PAGE,
        small="credential_rules",
    )


@pytest.mark.parametrize("node_type", ["input", None], ids=["a frequent type", "any type"])
def test_a_value_in_any_node_is_looked_for_in_a_thousand_definitions_at_a_time(
    node_type: str | None, pool: Pool
) -> None:
    reading = pool.read_after_others(
        HEAVY, USAGE, node_type=node_type, path="data.model", value="no such", cursor=None
    )
    assert [(row["workflow_id"], row["next_cursor"] is not None) for row in reading.rows] == [(None, True)]
    assert_frugal(
        reading,
        index="workflows_user_id_created_at_id_idx",
        most=5000 + 1000 + 5 * 1000,
        small="credential_rules",
    )


def test_nodes_of_everybody_are_looked_up_by_their_type(pool: Pool) -> None:
    with pool.connection.transaction():
        pool.connection.execute("set local role service_role")
        rows = pool.connection.execute(
            "select name from public.find_node_usage('rare', user_id => null, page_size => 1000)"
        ).fetchall()
    assert len(rows) == 1000


@pytest.mark.parametrize("order_by", ["last_executed_at", "execution_count"])
def test_the_orders_by_runs_read_the_workflows_of_one_user(order_by: str, pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, LIST, order_by=order_by, direction="desc", cursor=None)
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index="execution_counters_pkey", most=4 * 5000)


@pytest.mark.parametrize(("user", "own"), [(HEAVY, 5000), (2, 500), (AVERAGE[0], 5)])
@pytest.mark.parametrize(
    "query",
    [
        "select * from public.list_folders()",
        "select * from public.list_tags()",
        "select public.rename_folder(folder => 'no such', new_folder => 'other')",
        "select public.rename_tag(tag => 'no such', new_tag => 'other')",
    ],
)
def test_folders_and_tags_read_the_workflows_of_one_user(
    query: LiteralString, user: int, own: int, pool: Pool
) -> None:
    reading = pool.read_after_others(user, query)
    assert reading.scanned == set()
    assert any(index.startswith("workflows_user_id_") for index in reading.indexes)
    assert reading.entries <= own + 50


@pytest.mark.parametrize(
    "query",
    [
        "select public.move_workflows(workflow_ids => array[%(workflow)s]::uuid[], folder => null)",
        "select public.tag_workflows(workflow_ids => array[%(workflow)s]::uuid[], remove_tags => '{none}')",
    ],
)
def test_workflows_that_are_named_are_found_by_their_ids(query: LiteralString, pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, query, workflow=pool.workflow_id(2))
    assert reading.scanned <= {"view_writers"}  # one row for each user who has changed several at once
    assert reading.entries <= 30


@pytest.mark.parametrize("user", [HEAVY, AVERAGE[0]], ids=["heavy", "average"])
@pytest.mark.parametrize(
    "query",
    [
        "select * from public.get_workflow(workflow_id => %(workflow)s)",
        "select * from public.get_workflow(workflow_id => %(workflow)s, version => 1)",
    ],
    ids=["the current version", "a version"],
)
def test_one_workflow_is_found_by_its_id(query: LiteralString, user: int, pool: Pool) -> None:
    workflow = pool.workflow_id(2 if user == HEAVY else first_workflow(user))
    reading = pool.read_after_others(user, query, workflow=workflow)
    assert reading.rows[0]["workflow_id"] == workflow
    assert_frugal(reading, index="workflow_versions_workflow_id_version_key", most=30)


@pytest.mark.parametrize("version", [1, None])
def test_one_workflow_among_thousands_of_versions_is_found_by_the_id_of_any(
    version: int | None, pool: Pool
) -> None:
    workflow = pool.workflow_id(1)
    row = pool.connection.execute(
        "select id from workflow_internal.workflow_versions where workflow_id = %s and version = 1234",
        [workflow],
    ).fetchone()
    assert row
    reading = pool.read_after_others(
        HEAVY,
        "select * from public.get_workflow(workflow_id => %(workflow)s, version => %(version)s)",
        workflow=row[0],
        version=version,
    )
    assert (reading.rows[0]["workflow_id"], reading.rows[0]["version"]) == (workflow, version or 2000)
    assert_frugal(reading, index="workflow_versions_pkey", most=50)


def test_a_template_of_somebody_else_is_found_by_its_id(pool: Pool) -> None:
    template = pool.workflow_id(100)
    query: LiteralString = "select * from public.get_workflow(workflow_id => %(workflow)s)"
    for other in AVERAGE:
        reading = pool.read(other, query, workflow=template)
        assert reading.rows[0]["workflow_id"] == template
    assert_frugal(reading, index="templates_pkey", most=30)


@pytest.mark.parametrize("before", [None, 1000], ids=["the newest", "from the middle"])
def test_a_page_of_a_long_history_reads_a_page(before: int | None, pool: Pool) -> None:
    reading = pool.read_after_others(
        HEAVY,
        "select * from public.get_version_history(workflow_id => %(workflow)s, before_version => %(before)s)",
        workflow=pool.workflow_id(1),
        before=before,
    )
    assert [row["version"] for row in reading.rows] == list(
        range((before or 2001) - 1, (before or 2001) - 101, -1)
    )
    # Each version with its definition, for the fingerprints.
    assert_frugal(reading, index="workflow_versions_workflow_id_version_key", most=3 * 100 + 50)
    assert "workflow_definitions_pkey" in reading.indexes


def test_a_labelled_version_is_found_by_its_workflow(pool: Pool) -> None:
    reading = pool.read_after_others(
        HEAVY,
        "select * from public.get_workflow(workflow_id => %(workflow)s, label => 'production')",
        workflow=pool.workflow_id(1),
    )
    assert [row["version"] for row in reading.rows] == [1234]
    assert_frugal(reading, index="workflow_versions_workflow_id_version_key", most=30)
    assert any(index.startswith("version_labels_") for index in reading.indexes)


RUNS = """\
select * from public.list_executions(
  workflow_id => %(workflow)s, status => %(status)s, page_size => 50, cursor => %(cursor)s
)"""


@pytest.mark.parametrize("deep", [False, True], ids=["the first page", "a page in the middle"])
def test_a_page_of_the_runs_of_a_workflow_reads_a_page(deep: bool, pool: Pool) -> None:
    workflow = pool.workflow_id(2)
    reading = pool.read_after_others(
        HEAVY,
        RUNS,
        workflow=workflow,
        status=None,
        cursor=middle(pool.connection, workflow) if deep else None,
    )
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index="executions_workflow_id_id_idx", most=2 * PAGE + 30)


@pytest.mark.parametrize("deep", [False, True], ids=["the first page", "a page in the middle"])
def test_a_page_of_all_runs_of_a_user_reads_a_page(deep: bool, pool: Pool) -> None:
    workflow = pool.workflow_id(2)
    reading = pool.read_after_others(
        HEAVY, RUNS, workflow=None, status=None, cursor=middle(pool.connection, workflow) if deep else None
    )
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index="executions_user_id_id_idx", most=3 * PAGE + 30)


def test_the_runs_of_a_workflow_that_seldom_runs_are_found_among_those_of_a_busy_user(pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, RUNS, workflow=pool.workflow_id(3), status=None, cursor=None)
    assert len(reading.rows) == 3
    assert_frugal(reading, index="executions_workflow_id_id_idx", most=50)


@pytest.mark.parametrize("deep", [False, True], ids=["the first page", "a page in the middle"])
@pytest.mark.parametrize(
    ("scope", "index"),
    [
        (2, "unsuccessful_executions_status_workflow_id_execution_id_idx"),
        (None, "unsuccessful_executions_status_user_id_execution_id_idx"),
    ],
    ids=["of a workflow", "of a user"],
)
def test_failed_runs_are_found_without_those_that_went_well(
    scope: int | None, index: str, deep: bool, pool: Pool
) -> None:
    workflow = pool.workflow_id(2)
    reading = pool.read_after_others(
        HEAVY,
        RUNS,
        workflow=workflow if scope else None,
        status="failed",
        cursor=middle(pool.connection, workflow) if deep else None,
    )
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index=index, most=4 * PAGE + 50)


@pytest.mark.parametrize("deep", [False, True], ids=["the first page", "a page in the middle"])
@pytest.mark.parametrize(
    ("scope", "index"),
    [
        (4, "active_executions_status_workflow_id_execution_id_idx"),
        (None, "active_executions_status_user_id_execution_id_idx"),
    ],
    ids=["of a workflow", "of a user"],
)
def test_queued_runs_are_found_among_those_that_are_active(
    scope: int | None, index: str, deep: bool, pool: Pool
) -> None:
    workflow = pool.workflow_id(4)
    reading = pool.read_after_others(
        HEAVY,
        RUNS,
        workflow=workflow if scope else None,
        status="queued",
        cursor=middle(pool.connection, workflow) if deep else None,
    )
    assert len(reading.rows) == PAGE
    assert_frugal(reading, index=index, most=4 * PAGE + 50)


def test_that_nothing_runs_is_seen_without_reading_what_waits(pool: Pool) -> None:
    reading = pool.read_after_others(HEAVY, RUNS, workflow=pool.workflow_id(4), status="running", cursor=None)
    assert (reading.rows, reading.scanned) == ([], set())
    assert reading.entries <= 30


CLAIM = "select execution_id from claim_executions(%(worker)s, 10, workflow_id => %(workflow)s)"


@pytest.mark.parametrize("scope", [4, None], ids=["of a workflow", "of a user"])
def test_claiming_reads_what_it_hands_out(scope: int | None, pool: Pool) -> None:
    pool.read_after_others(HEAVY, CLAIM, worker="first", workflow=pool.workflow_id(4))
    reading = pool.read(HEAVY, CLAIM, worker="w", workflow=pool.workflow_id(4) if scope else None)
    assert len(reading.rows) == 10
    # Updates find their rows by id, and what was handed out just now is still in the index.
    assert reading.scanned == set()
    assert reading.entries <= 40 * 10


def test_claiming_for_everybody_reads_a_few_users(pool: Pool) -> None:
    with pool.connection.transaction():
        pool.connection.execute("set local role service_role")
        for _ in range(6):
            before = pool._counts()
            rows = pool.connection.execute("select user_id from claim_executions('w', 10)").fetchall()
            read = pool._counts() - before
    assert len({user for (user,) in rows}) == 10
    assert {name for kind, name in read if kind == "r"} == set()
    assert sum(read.values()) <= 40 * 10 + 2 * 64


def test_a_query_that_shows_nothing_of_workers_does_not_look_for_them(pool: Pool) -> None:
    pool.connection.execute("select set_config('request.jwt.claims', %s, false)", [claims(AVERAGE[0])])
    pool.connection.execute("set role authenticated")
    plan = str(
        pool.connection.execute(
            "explain (format json) select status, count(*) from workflow_executions group by status"
        ).fetchone()
    )
    assert "executions_" in plan
    assert "active_executions" not in plan


def test_deleting_a_workflow_does_not_read_the_queue(pool: Pool) -> None:
    workflow = pool.workflow_id(5)
    query: LiteralString = (
        "select workflow_internal.start_execution(%(workflow)s, null, null, 'queued') as run,"
        " delete_workflow(%(workflow)s)"
    )
    pool.connection.execute("analyze workflow_internal.active_executions")
    reading = pool.read(HEAVY, query, workflow=workflow)
    assert "active_executions" not in reading.scanned
    run = pool.read(HEAVY, "select (get_execution(%(run)s)).status as status", run=reading.rows[0]["run"])
    assert run.rows == [{"status": "cancelled"}]


def middle(connection: psycopg.Connection[Any], workflow: uuid.UUID) -> str:
    """The cursor of the run in the middle of a workflow's runs."""
    row = connection.execute(
        "select id from workflow_internal.executions where workflow_id = %s order by id offset 10000 limit 1",
        [workflow],
    ).fetchone()
    assert row
    return json.dumps(["executions", str(row[0]), str(row[0])])


@pytest.mark.parametrize("user", [HEAVY, AVERAGE[0]], ids=["heavy", "average"])
def test_a_raw_select_by_name_uses_the_name(user: int, pool: Pool) -> None:
    number = 2 if user == HEAVY else first_workflow(user)
    row = pool.connection.execute(
        "select name from workflow_internal.workflows where description = %s", [f"Number {number}"]
    ).fetchone()
    assert row
    reading = pool.read_after_others(
        user,
        "select * from workflow_sessions where name = %(name)s and is_current_version = true",
        name=row[0],
    )
    assert row[0] in {found["name"] for found in reading.rows}
    assert reading.scanned == set()
    assert reading.entries <= 60


@pytest.mark.parametrize(
    "query",
    [
        "select name from workflow_sessions where workflow_id = '00000000-0000-0000-0000-000000000000'",
        "select version, is_current_version from workflow_sessions where name = 'x' order by version desc",
        "select count(*) from workflow_sessions",
    ],
)
def test_a_query_that_shows_no_definition_reads_none(query: LiteralString, pool: Pool) -> None:
    pool.connection.execute("select set_config('request.jwt.claims', %s, false)", [claims(AVERAGE[0])])
    pool.connection.execute("set role authenticated")
    plan = str(pool.connection.execute("explain (format json) " + query).fetchone())
    assert "workflow_versions" in plan
    assert "workflow_definitions" not in plan
    assert "execution_counters" not in plan


def test_the_runs_of_somebody_else_are_not_read_to_find_that_none_is_shown(pool: Pool) -> None:
    # What is read takes time, and time would tell a foreign workflow from one that does not exist.
    reading = pool.read_after_others(
        AVERAGE[0],
        "select * from public.list_executions(workflow_id => %(workflow)s, status => 'failed')",
        workflow=pool.workflow_id(2),
    )
    assert reading.rows == []
    assert reading.entries <= 30
