"""What each function refuses, and how: every public function stands here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal
from uuid import UUID

Caller = Literal["client", "stranger", "service", "visitor"]


class Theirs(Enum):
    """What the client owns when a call is refused, to be named in arguments."""

    USER = "user"
    WORKFLOW = "workflow"
    RUN = "run"
    """It is finished."""


USER, WORKFLOW, RUN = Theirs
NOWHERE = UUID("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")


@dataclass(frozen=True)
class Refusal:
    """A call that is refused with an error of this name, at this place (a path, or a part of the detail)."""

    error: str
    arguments: Mapping[str, Any]
    caller: Caller = "client"
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.caller}-{self.error}-{self.detail}".rstrip("-")


def foreign(error: str = "WorkflowNotFoundError", **arguments: Any) -> Refusal:
    """A stranger names what is the client's."""
    return Refusal(error, arguments, "stranger")


def missing(error: str = "WorkflowNotFoundError", **arguments: Any) -> Refusal:
    """It does not exist."""
    return Refusal(error, arguments)


def invalid(error: str, detail: str, **arguments: Any) -> Refusal:
    return Refusal(error, arguments, detail=detail)


def other_user(**arguments: Any) -> Refusal:
    """A stranger acts for the client."""
    return Refusal("ActingForAnotherUserError", {**arguments, "user_id": USER}, "stranger")


def not_for_users(**arguments: Any) -> Refusal:
    """A user calls what is for service_role."""
    return Refusal("DatabaseError", arguments)


def to_service(error: str, detail: str = "", **arguments: Any) -> Refusal:
    return Refusal(error, arguments, "service", detail)


LATE = {"month": "2999-01-01"}

REFUSALS: dict[str, list[Refusal]] = {
    "archive_workflow": [foreign(workflow_id=WORKFLOW)],
    "archive_workflows": [
        foreign(workflow_ids=[WORKFLOW]),
        invalid("ArgumentMissingError", "$.workflow_ids", workflow_ids=None),
    ],
    "create_workflow": [
        invalid("NameInvalidError", "$.name", name=" "),
        invalid("NodesInvalidError", "$.nodes[1].id", name="Momentum", nodes=[{"id": "feed"}, {"id": ""}]),
        other_user(name="Momentum"),
    ],
    "delete_workflow": [foreign(workflow_id=WORKFLOW), missing(workflow_id=NOWHERE)],
    "duplicate_workflow": [
        foreign(source_workflow_id=WORKFLOW),
        invalid("NameInvalidError", "$.new_name", source_workflow_id=WORKFLOW, new_name=""),
    ],
    "export_workflow": [
        foreign(workflow_id=WORKFLOW),
        missing("VersionNotFoundError", workflow_id=WORKFLOW, version=7),
    ],
    "get_workflow": [
        foreign(workflow_id=WORKFLOW),
        missing("LabelNotFoundError", workflow_id=WORKFLOW, label="production"),
    ],
    "import_workflow": [invalid("BundleInvalidError", "$", bundle={}), other_user(bundle={})],
    "list_folders": [other_user()],
    "list_tags": [other_user()],
    "list_workflows": [
        other_user(),
        invalid("CursorInvalidError", "$.cursor", cursor="x"),
        invalid("PageTooLargeError", "$.page_size", page_size=1001),
    ],
    "move_workflows": [foreign(workflow_ids=[WORKFLOW], folder="Bots")],
    "rename_folder": [
        other_user(folder="Bots", new_folder="Robots"),
        invalid("FolderInsideItselfError", "$.new_folder", folder="Bots", new_folder="Bots/New"),
    ],
    "rename_tag": [other_user(tag="bot", new_tag="robot")],
    "tag_workflows": [foreign(workflow_ids=[WORKFLOW], add_tags=["bot"])],
    "toggle_favorite": [foreign(workflow_id=WORKFLOW)],
    "unarchive_workflow": [foreign(workflow_id=WORKFLOW)],
    "update_workflow": [
        foreign(workflow_id=WORKFLOW, name="Mine"),
        invalid("RevisionConflictError", '"current_revision": 1', workflow_id=WORKFLOW, expected_revision=4),
        invalid("FieldNotClearableError", "$.clear_fields", workflow_id=WORKFLOW, clear_fields=["name"]),
    ],
    "archive_old_workflow_versions": [
        other_user(workflow_name="Momentum"),
        invalid("NumberInvalidError", "$.keep_versions", workflow_name="Momentum", keep_versions=0),
    ],
    "compare_definitions": [
        invalid("DefinitionInvalidError", "$.from_definition", from_definition=[], to_definition={}),
    ],
    "compare_versions": [
        foreign(workflow_id=WORKFLOW, from_version=1, to_version=1),
        missing("VersionNotFoundError", workflow_id=WORKFLOW, from_version=1, to_version=7),
    ],
    "compare_versions_to_mermaid": [foreign(workflow_id=WORKFLOW, from_version=1, to_version=1)],
    "create_version": [
        foreign(workflow_id=WORKFLOW),
        invalid("VersionConflictError", '"current_version": 1', workflow_id=WORKFLOW, expected_version=4),
        invalid("VariablesInvalidError", "$.variables", workflow_id=WORKFLOW, variables=[]),
    ],
    "get_version_history": [foreign(workflow_id=WORKFLOW)],
    "restore_version": [
        foreign(workflow_id=WORKFLOW, version=1),
        missing("VersionNotFoundError", workflow_id=WORKFLOW, version=7),
    ],
    "set_version_label": [
        foreign(workflow_id=WORKFLOW, version=1, label="production"),
        invalid("LabelInvalidError", "$.label", workflow_id=WORKFLOW, version=1, label=" x"),
    ],
    "get_template_updates": [foreign(workflow_id=WORKFLOW), missing("NotACopyError", workflow_id=WORKFLOW)],
    "list_template_categories": [],
    "list_templates": [invalid("OrderInvalidError", "$.order_by", order_by="luck")],
    "publish_template": [foreign(workflow_id=WORKFLOW)],
    "unpublish_template": [foreign(workflow_id=WORKFLOW)],
    "find_node_usage": [
        other_user(node_type="order"),
        invalid("PathInvalidError", "$.path", path="data..x"),
    ],
    "search_workflows": [
        other_user(query="bitcoin"),
        invalid("ScopeInvalidError", "$.scope", query="bitcoin", scope="elsewhere"),
    ],
    "delete_node_type_rule": [
        other_user(node_type="order"),
        missing("NodeTypeRuleNotFoundError", node_type="order"),
    ],
    "list_node_type_rules": [other_user()],
    "set_node_type_rule": [
        Refusal("ServiceRoleOnlyError", {"node_type": "order", "is_global": True}),
        invalid(
            "SchemaInvalidError", "$.config_schema", node_type="order", config_schema={"type": "number?"}
        ),
    ],
    "validate_workflow": [other_user(nodes=[])],
    "workflow_to_mermaid": [foreign(workflow_id=WORKFLOW)],
    "cancel_execution": [
        foreign("ExecutionNotFoundError", execution_id=RUN),
        invalid("ExecutionFinishedError", "completed", execution_id=RUN),
    ],
    "claim_executions": [
        foreign(worker_id="worker-1", workflow_id=WORKFLOW),
        invalid("NumberInvalidError", "$.batch_size", worker_id="worker-1", batch_size=0),
    ],
    "compare_version_stats": [foreign(workflow_id=WORKFLOW, from_version=1, to_version=1)],
    "complete_execution": [
        foreign("ExecutionNotFoundError", execution_id=RUN),
        invalid("ExecutionFinishedError", "completed", execution_id=RUN),
        invalid("StatusInvalidError", "$.status", execution_id=RUN, status="done"),
    ],
    "enqueue_execution": [
        foreign(workflow_id=WORKFLOW),
        invalid("NumberInvalidError", "$.max_attempts", workflow_id=WORKFLOW, max_attempts=0),
    ],
    "get_execution": [foreign("ExecutionNotFoundError", execution_id=RUN)],
    "get_execution_stats": [foreign(workflow_id=WORKFLOW)],
    "get_execution_timeline": [
        foreign(workflow_id=WORKFLOW),
        invalid("BucketInvalidError", "$.bucket", bucket="minute"),
    ],
    "heartbeat_execution": [foreign("ExecutionNotFoundError", execution_id=RUN, worker_id="worker-1")],
    "list_executions": [other_user(), invalid("StatusInvalidError", "$.status", status="done")],
    "list_failing_workflows": [other_user()],
    "list_node_results": [foreign("ExecutionNotFoundError", execution_id=RUN)],
    "list_slow_workflows": [
        other_user(),
        invalid("NumberInvalidError", "$.percentile", percentile=1.5),
    ],
    "record_node_result": [
        foreign("ExecutionNotFoundError", execution_id=RUN, node_id="feed"),
        invalid("ExecutionFinishedError", "completed", execution_id=RUN, node_id="feed"),
    ],
    "retry_execution": [
        foreign("ExecutionNotFoundError", execution_id=RUN),
        invalid("ExecutionNotRetryableError", "completed", execution_id=RUN),
    ],
    "start_execution": [foreign(workflow_id=WORKFLOW), missing(workflow_id=NOWHERE)],
    "get_workflow_schedule": [
        foreign("ScheduleNotFoundError", workflow_id=WORKFLOW),
        missing("ScheduleNotFoundError", workflow_id=WORKFLOW),
    ],
    "list_workflow_schedules": [other_user()],
    "remove_workflow_schedule": [foreign(workflow_id=WORKFLOW)],
    "set_workflow_schedule": [
        foreign(workflow_id=WORKFLOW, cron="0 9 * * *"),
        invalid("CronInvalidError", "$.cron", workflow_id=WORKFLOW, cron="0 25 * * *"),
        invalid(
            "TimeZoneInvalidError", "$.time_zone", workflow_id=WORKFLOW, cron="0 9 * * *", time_zone="Mars"
        ),
    ],
    "archive_executions": [not_for_users(**LATE), to_service("ArchiveNotFoundError", **LATE)],
    "enqueue_due_executions": [
        not_for_users(),
        to_service("NumberInvalidError", "$.batch_size", batch_size=0),
    ],
    "ensure_execution_partitions": [
        not_for_users(),
        to_service("NumberInvalidError", "$.months_ahead", months_ahead=-1),
    ],
    "fail_stale_executions": [
        not_for_users(),
        to_service("NumberInvalidError", "$.timeout", timeout="-1 second"),
    ],
    "get_retention_policy": [not_for_users(), to_service("UserNotFoundError", user_id=NOWHERE)],
    "list_execution_archives": [not_for_users()],
    "list_retention_policies": [not_for_users(), to_service("PageTooLargeError", page_size=1001)],
    "maintenance_report": [not_for_users()],
    "purge_executions": [not_for_users()],
    "remove_execution_archive": [not_for_users(**LATE), to_service("ArgumentMissingError", month=None)],
    "remove_retention_policy": [not_for_users()],
    "restore_execution_archive": [not_for_users(**LATE), to_service("ArchiveNotFoundError", **LATE)],
    "run_maintenance": [
        not_for_users(),
        to_service("NumberInvalidError", "$.time_budget_ms", time_budget_ms=0),
    ],
    "schedule_maintenance": [not_for_users()],
    "set_change_feed": [not_for_users(enabled=True), to_service("ArgumentMissingError", enabled=None)],
    "set_retention_policy": [
        not_for_users(keep_days=30),
        to_service("NumberInvalidError", "$.keep_days", keep_days=-1),
        to_service("UserNotFoundError", keep_days=30, user_id=NOWHERE),
    ],
    "unschedule_maintenance": [not_for_users()],
}

NEVER_REFUSED = {"list_template_categories": "it takes nothing and is for everybody"}
"""Functions without a refusal, and why."""
