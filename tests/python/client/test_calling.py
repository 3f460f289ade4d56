"""Calling the functions by name, as a user, as a visitor and as service_role."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

import psycopg
import pytest

from tests.conftest import NewUser
from tests.servers.base import PROJECT
from workflow_sessions import (
    ConflictError,
    DatabaseError,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
    NotSignedInError,
    TooLargeError,
    WorkflowError,
    WorkflowSessions,
    errors,
)

NODES = [{"id": "a", "data": {"label": "A"}}, {"id": "b"}]
EDGES = [{"id": "a-b", "source": "a", "target": "b"}]
BUNDLE = {
    "format": "workflow-sessions",
    "format_version": 1,
    "name": "Bundled",
    "versions": [{"version": 1, "nodes": NODES, "edges": EDGES}],
}


@pytest.fixture
def client(database: str, new_user: NewUser) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, user_id=new_user()) as signed_in:
        yield signed_in


@pytest.fixture
def visitor(database: str) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, role="anon") as anonymous:
        yield anonymous


@pytest.fixture
def service(database: str) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, role="service_role") as trusted:
        yield trusted


@pytest.fixture
def workflow(client: WorkflowSessions) -> uuid.UUID:
    """The id of a workflow with two versions, two nodes and an edge."""
    row = client.call("create_workflow", name="Momentum", nodes=NODES[:1])
    client.call("create_version", workflow_id=row["id"], nodes=NODES, edges=EDGES)
    workflow_id: uuid.UUID = row["workflow_id"]
    return workflow_id


class Ids(NamedTuple):
    """A workflow with two versions and a run that goes on, a copy of it, and a failed run of the copy.

    The workflow has a schedule, and its owner a rule for nodes of the type old.
    """

    workflow: uuid.UUID
    run: uuid.UUID
    copy: uuid.UUID
    failed: uuid.UUID


@pytest.fixture
def ids(client: WorkflowSessions, workflow: uuid.UUID) -> Ids:
    client.call("set_node_type_rule", node_type="old")
    run = client.call("start_execution", workflow_id=workflow)
    copy = client.call("duplicate_workflow", source_workflow_id=workflow, new_name="Other")
    failed = client.call("start_execution", workflow_id=copy)
    client.call("complete_execution", execution_id=failed, status="failed")
    client.call("set_workflow_schedule", workflow_id=workflow, every="1 hour")
    return Ids(workflow, run, copy, failed)


class Call(NamedTuple):
    """What a function is called with, what is looked at in its answer, and what that is."""

    arguments: Callable[[Ids], dict[str, Any]]
    look: Callable[[Any], object]
    expected: object


def itself(answer: object) -> object:
    return answer


CALLS = {
    "create_workflow": Call(
        lambda ids: {"name": "N", "nodes": NODES, "tags": ["x"], "trigger": {"type": "manual"}},
        lambda row: (row["version"], row["tags"], row["trigger"]),
        (1, ["x"], {"type": "manual"}),
    ),
    "get_workflow": Call(
        lambda ids: {"workflow_id": ids.workflow, "version": 1}, lambda row: row["nodes"], NODES[:1]
    ),
    "list_workflows": Call(
        lambda ids: {"search_query": "mom", "tags_any": None},
        lambda rows: [r["name"] for r in rows],
        ["Momentum"],
    ),
    "update_workflow": Call(
        lambda ids: {"workflow_id": str(ids.workflow), "folder": "bots", "clear_fields": ["description"]},
        lambda row: row["folder"],
        "bots",
    ),
    "delete_workflow": Call(lambda ids: {"workflow_id": ids.workflow}, itself, None),
    "archive_workflow": Call(
        lambda ids: {"workflow_id": ids.workflow}, lambda row: row["status"], "archived"
    ),
    "unarchive_workflow": Call(lambda ids: {"workflow_id": ids.workflow}, lambda row: row["status"], "draft"),
    "duplicate_workflow": Call(
        lambda ids: {"source_workflow_id": ids.workflow, "new_name": "Copy"},
        lambda new_id: type(new_id),
        uuid.UUID,
    ),
    "export_workflow": Call(
        lambda ids: {"workflow_id": ids.workflow, "include_versions": True},
        lambda bundle: [(v["version"], v["nodes"]) for v in bundle["versions"]],
        [(1, NODES[:1]), (2, NODES)],
    ),
    "import_workflow": Call(
        lambda ids: {"bundle": BUNDLE, "new_name": "N"},
        lambda row: (row["name"], row["version"], row["nodes"]),
        ("N", 1, NODES),
    ),
    "toggle_favorite": Call(lambda ids: {"workflow_id": ids.workflow}, itself, True),
    "list_folders": Call(lambda ids: {"include_archived": True}, itself, []),
    "list_tags": Call(lambda ids: {}, itself, []),
    "find_node_usage": Call(lambda ids: {"path": "data.none", "value": "gpt-4o"}, itself, []),
    "rename_folder": Call(lambda ids: {"folder": "a", "new_folder": None}, itself, 0),
    "rename_tag": Call(lambda ids: {"tag": "a", "new_tag": "b"}, itself, 0),
    "archive_workflows": Call(lambda ids: {"workflow_ids": [ids.workflow]}, itself, 1),
    "move_workflows": Call(lambda ids: {"workflow_ids": [str(ids.workflow)], "folder": "a"}, itself, 1),
    "tag_workflows": Call(lambda ids: {"workflow_ids": [ids.workflow], "add_tags": ["a"]}, itself, 1),
    "publish_template": Call(
        lambda ids: {"workflow_id": ids.workflow, "category": "c", "tags": ["x"]},
        lambda row: (row["is_template"], row["tags"]),
        (True, ["x"]),
    ),
    "unpublish_template": Call(
        lambda ids: {"workflow_id": ids.workflow}, lambda row: row["is_template"], False
    ),
    "list_templates": Call(lambda ids: {"tags_any": ["none has this"], "order_by": "copies"}, itself, []),
    "list_template_categories": Call(lambda ids: {}, type, list),
    "get_template_updates": Call(lambda ids: {"workflow_id": ids.copy}, itself, []),
    "create_version": Call(
        lambda ids: {"workflow_id": ids.workflow, "variables": {"n": None}, "expected_version": 2},
        lambda row: (row["version"], row["variables"]),
        (3, {"n": None}),
    ),
    "get_version_history": Call(
        lambda ids: {"workflow_name": "Momentum"}, lambda rows: [r["version"] for r in rows], [2, 1]
    ),
    "restore_version": Call(
        lambda ids: {"workflow_id": ids.workflow, "version": 1}, lambda row: row["version"], 3
    ),
    "compare_versions": Call(
        lambda ids: {"workflow_id": ids.workflow},
        lambda rows: [(r["kind"], r["node_id"], r["new_place"]) for r in rows],
        [("node_added", "b", 1), ("edge_added", "a-b", 0)],
    ),
    "compare_definitions": Call(
        lambda ids: {"from_definition": {}, "to_definition": {"variables": {"n": None}}},
        lambda rows: [(r["kind"], r["operation"], r["path"], r["new_value"]) for r in rows],
        [("setting_changed", "add", "$.variables.n", None)],
    ),
    "set_version_label": Call(
        lambda ids: {"workflow_id": ids.workflow, "version": 1, "label": "production"}, itself, None
    ),
    "compare_versions_to_mermaid": Call(
        lambda ids: {"workflow_id": ids.workflow, "from_version": 1},
        lambda text: [line.strip() for line in text.splitlines() if "  class n" in line],
        ["class n1 added"],
    ),
    "archive_old_workflow_versions": Call(
        lambda ids: {"workflow_name": "Momentum", "keep_versions": 1}, itself, 1
    ),
    "search_workflows": Call(
        lambda ids: {"query": "momentm"},
        lambda rows: [(r["name"], r["name_highlight"]) for r in rows],
        [("Momentum", "⟦Momentum⟧")],
    ),
    "validate_workflow": Call(
        lambda ids: {"nodes": NODES, "edges": [{"id": "a-c", "source": "a", "target": "c"}]},
        lambda rows: [(r["severity"], r["code"], r["path"]) for r in rows if r["severity"] == "error"],
        [("error", "edge_target_unknown", "$.edges[0].target")],
    ),
    "set_node_type_rule": Call(
        lambda ids: {"node_type": "http", "config_schema": {"required": ["url"]}, "allowed_inputs": []},
        lambda row: (row["node_type"], row["config_schema"], row["allowed_inputs"], row["max_inputs"]),
        ("http", {"required": ["url"]}, [], None),
    ),
    "delete_node_type_rule": Call(lambda ids: {"node_type": "old"}, itself, None),
    "list_node_type_rules": Call(lambda ids: {"node_types": ["none has this"]}, itself, []),
    "workflow_to_mermaid": Call(
        lambda ids: {"workflow_id": ids.workflow},
        lambda text: text.splitlines()[:2],
        ["flowchart LR", '  n0["A"]'],
    ),
    "start_execution": Call(
        lambda ids: {"workflow_id": ids.workflow, "idempotency_key": "k"},
        lambda new_id: type(new_id),
        uuid.UUID,
    ),
    "get_execution": Call(
        lambda ids: {"execution_id": ids.run}, lambda row: row["workflow_snapshot"]["nodes"], NODES
    ),
    "complete_execution": Call(
        lambda ids: {"execution_id": ids.run, "outputs": {"a": [1]}, "errors": []}, itself, None
    ),
    "cancel_execution": Call(lambda ids: {"execution_id": ids.run}, itself, "cancelled"),
    "enqueue_execution": Call(
        lambda ids: {"workflow_id": ids.workflow, "trigger_source": "webhook", "max_attempts": 1},
        lambda new_id: type(new_id),
        uuid.UUID,
    ),
    "claim_executions": Call(
        lambda ids: {"worker_id": "w", "batch_size": 5, "workflow_id": ids.workflow}, itself, []
    ),
    "heartbeat_execution": Call(
        lambda ids: {"execution_id": ids.run, "worker_id": "w", "lease_seconds": 30},
        lambda row: row["cancel_requested"],
        False,
    ),
    "record_node_result": Call(
        lambda ids: {"execution_id": ids.run, "node_id": "a", "output": {"x": [1]}},
        lambda row: (row["lease_expires_at"], row["cancel_requested"]),
        (None, False),
    ),
    "list_node_results": Call(lambda ids: {"execution_id": ids.run}, itself, []),
    "retry_execution": Call(
        lambda ids: {"execution_id": ids.failed, "same_definition": True},
        lambda new_id: type(new_id),
        uuid.UUID,
    ),
    "list_executions": Call(
        lambda ids: {"workflow_id": ids.workflow}, lambda rows: [r["workflow_version"] for r in rows], [2]
    ),
    "set_workflow_schedule": Call(
        lambda ids: {"workflow_id": ids.workflow, "cron": "@daily", "time_zone": "Europe/Berlin"},
        lambda row: (row["cron"], row["time_zone"], row["every"]),
        ("@daily", "Europe/Berlin", None),
    ),
    "remove_workflow_schedule": Call(lambda ids: {"workflow_id": ids.workflow}, itself, True),
    "get_workflow_schedule": Call(
        lambda ids: {"workflow_id": ids.workflow}, lambda row: row["every"], timedelta(hours=1)
    ),
    "list_workflow_schedules": Call(
        lambda ids: {"is_enabled": True}, lambda rows: [r["missed_runs"] for r in rows], ["skip"]
    ),
    "get_execution_stats": Call(
        lambda ids: {"workflow_id": ids.workflow}, lambda row: (row["total"], row["running"]), (1, 1)
    ),
    "get_execution_timeline": Call(
        lambda ids: {"workflow_id": ids.workflow, "bucket": "day", "since": datetime.now(timezone.utc)},
        lambda rows: [r["finished"] for r in rows],
        [0],
    ),
    "list_failing_workflows": Call(lambda ids: {"minimum_runs": 2}, itself, []),
    "list_slow_workflows": Call(
        lambda ids: {"percentile": 0.5}, lambda rows: [r["name"] for r in rows], ["Other"]
    ),
    "compare_version_stats": Call(
        lambda ids: {"workflow_id": ids.workflow, "from_version": 1, "to_version": 2},
        lambda row: (row["to_finished"], row["fails_more"], row["changes"]),
        (0, None, {"node_added": 1, "edge_added": 1}),
    ),
}


@pytest.mark.parametrize("function", CALLS)
def test_every_function_is_called_by_name(function: str, client: WorkflowSessions, ids: Ids) -> None:
    call = CALLS[function]
    assert call.look(client.call(function, **call.arguments(ids))) == call.expected


def test_no_public_function_is_left_out(superuser: psycopg.Connection[tuple[Any, ...]]) -> None:
    public = superuser.execute("select proname from pg_proc where pronamespace = 'public'::regnamespace")
    # What only service_role and owners may call is tested where it is described.
    assert {name for (name,) in public} - MAINTENANCE == set(CALLS)


MAINTENANCE = {file.stem for file in (PROJECT / "functions" / "maintenance").glob("*.sql")}


@pytest.mark.parametrize(
    ("error", "sqlstate", "call"),
    [
        (NotFoundError, "PT404", lambda c, w: c.call("get_workflow", workflow_id=uuid.uuid4())),
        (NotFoundError, "PT404", lambda c, w: c.call("get_workflow", workflow_id=w, version=99)),
        (NotAllowedError, "PT403", lambda c, w: c.call("list_workflows", user_id=uuid.uuid4())),
        (ConflictError, "PT409", lambda c, w: c.call("create_version", workflow_id=w, expected_version=1)),
        (TooLargeError, "PT413", lambda c, w: c.call("list_workflows", page_size=1001)),
        (InvalidInputError, "PT422", lambda c, w: c.call("create_workflow", name=" ")),
    ],
)
def test_an_error_of_the_api_is_an_exception_with_detail_and_hint(
    error: type[WorkflowError],
    sqlstate: str,
    call: Callable[[WorkflowSessions, uuid.UUID], object],
    client: WorkflowSessions,
    workflow: uuid.UUID,
) -> None:
    with pytest.raises(error) as raised:
        call(client, workflow)
    assert raised.value.sqlstate == sqlstate
    assert raised.value.detail
    assert raised.value.hint
    assert raised.value.message in str(raised.value)


def test_every_error_of_the_registry_has_an_exception(
    superuser: psycopg.Connection[tuple[Any, ...]],
) -> None:
    registered = superuser.execute("select distinct sqlstate from workflow_internal.error_codes")
    assert {sqlstate for (sqlstate,) in registered} == set(errors.ERRORS)


def test_a_conflict_says_what_is_current(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with pytest.raises(ConflictError) as raised:
        client.call("create_version", workflow_id=workflow, nodes=[], expected_version=1)
    assert raised.value.current["current_version"] == 2
    with pytest.raises(ConflictError) as raised:
        client.call("update_workflow", workflow_id=workflow, name="New", expected_revision=7)
    assert raised.value.current["current_revision"] == 2


def test_a_save_that_is_refused_says_what_is_wrong(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with pytest.raises(InvalidInputError) as raised:
        client.call("create_version", workflow_id=workflow, nodes=NODES[:1], validate=True)
    assert [(each["code"], each["path"]) for each in json.loads(raised.value.detail)] == [
        ("edge_target_unknown", "$.edges[0].target")
    ]


def test_nobody_signed_in_is_an_exception_of_its_own(database: str) -> None:
    with (
        WorkflowSessions.connect(database) as without_user,
        pytest.raises(NotSignedInError, match="Nobody is signed in"),
    ):
        without_user.call("create_workflow", name="N")


def test_an_error_that_is_not_of_the_api_says_its_sqlstate(client: WorkflowSessions) -> None:
    with pytest.raises(DatabaseError) as raised:
        client.call("get_workflow", workflow_id="not an id")
    assert raised.value.sqlstate == "22P02"
    assert isinstance(raised.value.__cause__, psycopg.errors.InvalidTextRepresentation)


def test_an_unknown_argument_is_a_type_error_that_names_the_known_ones(client: WorkflowSessions) -> None:
    with pytest.raises(TypeError, match="get_workflow has no argument id; it takes workflow_id, version"):
        client.call("get_workflow", id=uuid.uuid4())


def test_a_missing_argument_is_refused_by_the_database(client: WorkflowSessions) -> None:
    with pytest.raises(DatabaseError) as raised:
        client.call("get_workflow")
    assert raised.value.sqlstate == "42883"


def test_an_unknown_function_is_a_type_error(client: WorkflowSessions) -> None:
    with pytest.raises(TypeError, match=r"no function public\.fetch_workflow"):
        client.call("fetch_workflow")


def test_an_inner_function_cannot_be_called(client: WorkflowSessions) -> None:
    with pytest.raises(TypeError):
        client.call("lock_workflow", workflow_id=uuid.uuid4())


@pytest.mark.parametrize("value", [[], {}, [{"id": "a", "data": {"x": None, "y": [1, 2.5, "ü", True]}}]])
def test_json_comes_back_as_it_was_sent(value: object, client: WorkflowSessions) -> None:
    arguments: dict[str, Any] = {"nodes" if isinstance(value, list) else "variables": value}
    row = client.call("create_workflow", name="N", **arguments)
    assert row[next(iter(arguments))] == value


def test_none_counts_as_left_out(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    row = client.call("update_workflow", workflow_id=workflow, nodes=None, trigger=None, name=None)
    assert (row["name"], row["nodes"], row["revision"]) == ("Momentum", NODES, 2)


def test_pages_visits_every_row_once(client: WorkflowSessions) -> None:
    made = [client.call("create_workflow", name=f"N {number:02}")["id"] for number in range(23)]
    for page_size in (1, 5, 23, 100):
        pages = client.pages("list_workflows", order_by="name", direction="asc", page_size=page_size)
        assert [row["workflow_id"] for row in pages] == made


def test_pages_visits_every_run_once(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    made = [client.call("start_execution", workflow_id=workflow) for _ in range(12)]
    pages = client.pages("list_executions", workflow_id=workflow, page_size=5)
    assert [row["id"] for row in pages] == made[::-1]


def test_pages_of_nothing_are_none(client: WorkflowSessions) -> None:
    assert list(client.pages("list_workflows")) == []


def test_raw_statements_run_as_the_user_too(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    rows = client.query(
        "update workflow_sessions set folder = %(folder)s where workflow_id = %(id)s and is_current_version"
        " returning folder, version",
        {"folder": "bots", "id": workflow},
    )
    assert rows == [{"folder": "bots", "version": 2}]
    with pytest.raises(NotFoundError):
        client.query(
            "insert into workflow_sessions (name, parent_workflow_id) values ('x', %(id)s)",
            {"id": uuid.uuid4()},
        )


def test_a_visitor_reads_templates_and_no_more(
    visitor: WorkflowSessions, client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    with pytest.raises(NotFoundError):
        visitor.call("get_workflow", workflow_id=workflow)
    client.call("update_workflow", workflow_id=workflow, is_template=True)
    assert visitor.call("get_workflow", workflow_id=workflow)["nodes"] == NODES
    refused: dict[str, dict[str, Any]] = {
        "create_workflow": {"name": "N"},
        "list_workflows": {},
        "start_execution": {"workflow_id": workflow},
        "get_version_history": {"workflow_id": workflow},
    }
    for function, arguments in refused.items():
        with pytest.raises(DatabaseError) as raised:
            visitor.call(function, **arguments)
        assert raised.value.sqlstate == "42501"


def test_service_role_acts_for_the_owner(
    service: WorkflowSessions, client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    owner = service.call("get_workflow", workflow_id=workflow)["user_id"]
    service.call("create_version", workflow_id=workflow, nodes=[])
    made = service.call("create_workflow", name="For you", user_id=owner)
    assert client.call("get_workflow", workflow_id=workflow)["version"] == 3
    assert client.call("get_workflow", workflow_id=made["id"])["name"] == "For you"
    with pytest.raises(InvalidInputError) as raised:
        service.call("create_workflow", name="For nobody")
    assert raised.value.detail == "$.user_id"


def identity(client: WorkflowSessions) -> object:
    """Who the connection is between two calls. A setting that was local once reads as empty."""
    row = client.connection.execute(
        "select current_user, session_user, current_setting('request.jwt.claims', true)"
    ).fetchone()
    assert row
    return row[0], row[1], row[2] or ""


@pytest.mark.parametrize("fails", [False, True], ids=["after a call", "after a call that failed"])
@pytest.mark.parametrize("role", ["authenticated", "anon", "service_role"])
def test_neither_role_nor_claims_outlive_the_call(
    role: str, fails: bool, database: str, new_user: NewUser
) -> None:
    with WorkflowSessions.connect(database, user_id=new_user(), role=role) as client:
        before = identity(client)
        if fails:
            with pytest.raises(NotFoundError):
                client.call("get_workflow", workflow_id=uuid.uuid4())
        else:
            client.query("select * from workflow_sessions limit 1")
        assert identity(client) == before


def test_two_users_can_share_a_connection(database: str, new_user: NewUser) -> None:
    with psycopg.connect(database, autocommit=True) as pooled:
        ada, bob = (WorkflowSessions.connect(pooled, user_id=new_user()) for _ in range(2))
        ada.call("create_workflow", name="Hers")
        bob.call("create_workflow", name="His")
        assert [row["name"] for row in ada.call("list_workflows")] == ["Hers"]
        assert [row["name"] for row in bob.call("list_workflows")] == ["His"]
        assert [row["name"] for row in ada.query("select name from workflow_sessions")] == ["Hers"]


def test_a_call_within_the_callers_transaction_is_undone_with_it(client: WorkflowSessions) -> None:
    before = identity(client)
    with client.connection.transaction(force_rollback=True):
        made = client.call("create_workflow", name="N")["id"]
        assert client.call("get_workflow", workflow_id=made)["name"] == "N"
        with pytest.raises(InvalidInputError):
            client.call("create_workflow", name="")
        assert client.call("get_workflow", workflow_id=made)["name"] == "N"
    with pytest.raises(NotFoundError):
        client.call("get_workflow", workflow_id=made)
    assert identity(client) == before
