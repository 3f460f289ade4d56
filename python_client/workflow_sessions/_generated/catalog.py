# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.
"""The public functions, as a transport must know them."""

from __future__ import annotations

from collections.abc import Mapping

from workflow_sessions.functions import Function

ARCHIVE_WORKFLOW = Function("archive_workflow", {"workflow_id": "uuid"}, "row", is_volatile=True)
ARCHIVE_WORKFLOWS = Function("archive_workflows", {"workflow_ids": "uuid[]"}, "value", is_volatile=True)
CREATE_WORKFLOW = Function(
    "create_workflow",
    {
        "name": "text",
        "nodes": "jsonb",
        "edges": "jsonb",
        "description": "text",
        "trigger": "jsonb",
        "variables": "jsonb",
        "tags": "text[]",
        "folder": "text",
        "status": "text",
        "is_template": "boolean",
        "is_favorite": "boolean",
        "version_note": "text",
        "user_id": "uuid",
        "validate": "boolean",
    },
    "row",
    is_volatile=True,
)
DELETE_WORKFLOW = Function("delete_workflow", {"workflow_id": "uuid"}, "nothing", is_volatile=True)
DUPLICATE_WORKFLOW = Function(
    "duplicate_workflow",
    {"source_workflow_id": "uuid", "new_name": "text", "target_user_id": "uuid"},
    "value",
    is_volatile=True,
)
EXPORT_WORKFLOW = Function(
    "export_workflow",
    {
        "workflow_id": "uuid",
        "include_versions": "boolean",
        "include_secrets": "boolean",
        "version": "integer",
    },
    "value",
    is_volatile=False,
)
GET_WORKFLOW = Function(
    "get_workflow", {"workflow_id": "uuid", "version": "integer", "label": "text"}, "row", is_volatile=False
)
IMPORT_WORKFLOW = Function(
    "import_workflow", {"bundle": "jsonb", "new_name": "text", "user_id": "uuid"}, "row", is_volatile=True
)
LIST_FOLDERS = Function(
    "list_folders", {"include_archived": "boolean", "user_id": "uuid"}, "rows", is_volatile=False
)
LIST_TAGS = Function(
    "list_tags", {"include_archived": "boolean", "user_id": "uuid"}, "rows", is_volatile=False
)
LIST_WORKFLOWS = Function(
    "list_workflows",
    {
        "status": "text",
        "is_template": "boolean",
        "is_favorite": "boolean",
        "folder": "text",
        "tags_any": "text[]",
        "tags_all": "text[]",
        "search_query": "text",
        "include_archived": "boolean",
        "order_by": "text",
        "direction": "text",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
MOVE_WORKFLOWS = Function(
    "move_workflows", {"workflow_ids": "uuid[]", "folder": "text"}, "value", is_volatile=True
)
RENAME_FOLDER = Function(
    "rename_folder", {"folder": "text", "new_folder": "text", "user_id": "uuid"}, "value", is_volatile=True
)
RENAME_TAG = Function(
    "rename_tag", {"tag": "text", "new_tag": "text", "user_id": "uuid"}, "value", is_volatile=True
)
TAG_WORKFLOWS = Function(
    "tag_workflows",
    {"workflow_ids": "uuid[]", "add_tags": "text[]", "remove_tags": "text[]"},
    "value",
    is_volatile=True,
)
TOGGLE_FAVORITE = Function(
    "toggle_favorite", {"workflow_id": "uuid", "is_favorite": "boolean"}, "value", is_volatile=True
)
UNARCHIVE_WORKFLOW = Function("unarchive_workflow", {"workflow_id": "uuid"}, "row", is_volatile=True)
UPDATE_WORKFLOW = Function(
    "update_workflow",
    {
        "workflow_id": "uuid",
        "name": "text",
        "description": "text",
        "nodes": "jsonb",
        "edges": "jsonb",
        "trigger": "jsonb",
        "variables": "jsonb",
        "tags": "text[]",
        "folder": "text",
        "status": "text",
        "is_template": "boolean",
        "is_favorite": "boolean",
        "version_note": "text",
        "clear_fields": "text[]",
        "expected_revision": "integer",
        "validate": "boolean",
    },
    "row",
    is_volatile=True,
)
ARCHIVE_OLD_WORKFLOW_VERSIONS = Function(
    "archive_old_workflow_versions",
    {"workflow_name": "text", "user_id": "uuid", "keep_versions": "integer"},
    "value",
    is_volatile=True,
)
COMPARE_DEFINITIONS = Function(
    "compare_definitions", {"from_definition": "jsonb", "to_definition": "jsonb"}, "rows", is_volatile=False
)
COMPARE_VERSIONS = Function(
    "compare_versions",
    {"workflow_id": "uuid", "from_version": "integer", "to_version": "integer"},
    "rows",
    is_volatile=False,
)
COMPARE_VERSIONS_TO_MERMAID = Function(
    "compare_versions_to_mermaid",
    {"workflow_id": "uuid", "from_version": "integer", "to_version": "integer"},
    "value",
    is_volatile=False,
)
CREATE_VERSION = Function(
    "create_version",
    {
        "workflow_id": "uuid",
        "nodes": "jsonb",
        "edges": "jsonb",
        "trigger": "jsonb",
        "variables": "jsonb",
        "version_note": "text",
        "expected_version": "integer",
        "validate": "boolean",
    },
    "row",
    is_volatile=True,
)
GET_VERSION_HISTORY = Function(
    "get_version_history",
    {"workflow_id": "uuid", "workflow_name": "text", "page_size": "integer", "before_version": "integer"},
    "rows",
    is_volatile=False,
)
RESTORE_VERSION = Function(
    "restore_version",
    {"workflow_id": "uuid", "version": "integer", "expected_version": "integer"},
    "row",
    is_volatile=True,
)
SET_VERSION_LABEL = Function(
    "set_version_label",
    {"workflow_id": "uuid", "version": "integer", "label": "text"},
    "value",
    is_volatile=True,
)
GET_TEMPLATE_UPDATES = Function("get_template_updates", {"workflow_id": "uuid"}, "rows", is_volatile=False)
LIST_TEMPLATE_CATEGORIES = Function("list_template_categories", {}, "rows", is_volatile=False)
LIST_TEMPLATES = Function(
    "list_templates",
    {
        "search_query": "text",
        "tags_any": "text[]",
        "category": "text",
        "order_by": "text",
        "page_size": "integer",
        "cursor": "text",
    },
    "rows",
    is_volatile=False,
)
PUBLISH_TEMPLATE = Function(
    "publish_template",
    {"workflow_id": "uuid", "category": "text", "description": "text", "tags": "text[]"},
    "row",
    is_volatile=True,
)
UNPUBLISH_TEMPLATE = Function("unpublish_template", {"workflow_id": "uuid"}, "row", is_volatile=True)
FIND_NODE_USAGE = Function(
    "find_node_usage",
    {
        "node_type": "text",
        "path": "text",
        "value": "jsonb",
        "all_versions": "boolean",
        "include_archived": "boolean",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
SEARCH_WORKFLOWS = Function(
    "search_workflows",
    {
        "query": "text",
        "scope": "text",
        "tags_any": "text[]",
        "tags_all": "text[]",
        "folder": "text",
        "status": "text",
        "include_archived": "boolean",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
DELETE_NODE_TYPE_RULE = Function(
    "delete_node_type_rule",
    {"node_type": "text", "is_global": "boolean", "user_id": "uuid"},
    "nothing",
    is_volatile=True,
)
LIST_NODE_TYPE_RULES = Function(
    "list_node_type_rules",
    {
        "node_types": "text[]",
        "is_global": "boolean",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
SET_NODE_TYPE_RULE = Function(
    "set_node_type_rule",
    {
        "node_type": "text",
        "config_schema": "jsonb",
        "allowed_inputs": "text[]",
        "min_inputs": "integer",
        "max_inputs": "integer",
        "is_global": "boolean",
        "user_id": "uuid",
    },
    "row",
    is_volatile=True,
)
VALIDATE_WORKFLOW = Function(
    "validate_workflow", {"nodes": "jsonb", "edges": "jsonb", "user_id": "uuid"}, "rows", is_volatile=False
)
WORKFLOW_TO_MERMAID = Function(
    "workflow_to_mermaid", {"workflow_id": "uuid", "version": "integer"}, "value", is_volatile=False
)
CANCEL_EXECUTION = Function(
    "cancel_execution", {"execution_id": "uuid", "error_message": "text"}, "value", is_volatile=True
)
CLAIM_EXECUTIONS = Function(
    "claim_executions",
    {
        "worker_id": "text",
        "batch_size": "integer",
        "lease_seconds": "integer",
        "workflow_id": "uuid",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=True,
)
COMPARE_VERSION_STATS = Function(
    "compare_version_stats",
    {"workflow_id": "uuid", "from_version": "integer", "to_version": "integer"},
    "row",
    is_volatile=False,
)
COMPLETE_EXECUTION = Function(
    "complete_execution",
    {
        "execution_id": "uuid",
        "status": "text",
        "nodes_executed": "integer",
        "outputs": "jsonb",
        "errors": "jsonb",
        "error_message": "text",
        "worker_id": "text",
    },
    "nothing",
    is_volatile=True,
)
ENQUEUE_EXECUTION = Function(
    "enqueue_execution",
    {
        "workflow_id": "uuid",
        "trigger_source": "text",
        "idempotency_key": "text",
        "available_at": "timestamptz",
        "max_attempts": "integer",
    },
    "value",
    is_volatile=True,
)
GET_EXECUTION = Function("get_execution", {"execution_id": "uuid"}, "row", is_volatile=False)
GET_EXECUTION_STATS = Function(
    "get_execution_stats",
    {"workflow_id": "uuid", "since": "timestamptz", "version": "integer"},
    "row",
    is_volatile=False,
)
GET_EXECUTION_TIMELINE = Function(
    "get_execution_timeline",
    {
        "workflow_id": "uuid",
        "bucket": "text",
        "since": "timestamptz",
        "until": "timestamptz",
        "version": "integer",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
HEARTBEAT_EXECUTION = Function(
    "heartbeat_execution",
    {"execution_id": "uuid", "worker_id": "text", "lease_seconds": "integer"},
    "row",
    is_volatile=True,
)
LIST_EXECUTIONS = Function(
    "list_executions",
    {
        "workflow_id": "uuid",
        "status": "text",
        "since": "timestamptz",
        "until": "timestamptz",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
        "version": "integer",
        "trigger_source": "text",
    },
    "rows",
    is_volatile=False,
)
LIST_FAILING_WORKFLOWS = Function(
    "list_failing_workflows",
    {
        "since": "timestamptz",
        "minimum_runs": "integer",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
LIST_NODE_RESULTS = Function(
    "list_node_results",
    {"execution_id": "uuid", "status": "text", "page_size": "integer", "cursor": "text"},
    "rows",
    is_volatile=False,
)
LIST_SLOW_WORKFLOWS = Function(
    "list_slow_workflows",
    {
        "since": "timestamptz",
        "percentile": "double precision",
        "minimum_runs": "integer",
        "page_size": "integer",
        "cursor": "text",
        "user_id": "uuid",
    },
    "rows",
    is_volatile=False,
)
RECORD_NODE_RESULT = Function(
    "record_node_result",
    {
        "execution_id": "uuid",
        "node_id": "text",
        "node_type": "text",
        "status": "text",
        "output": "jsonb",
        "error": "text",
        "started_at": "timestamptz",
        "completed_at": "timestamptz",
        "attempt": "integer",
        "worker_id": "text",
    },
    "row",
    is_volatile=True,
)
RETRY_EXECUTION = Function(
    "retry_execution",
    {
        "execution_id": "uuid",
        "same_definition": "boolean",
        "available_at": "timestamptz",
        "max_attempts": "integer",
    },
    "value",
    is_volatile=True,
)
START_EXECUTION = Function(
    "start_execution",
    {"workflow_id": "uuid", "trigger_source": "text", "idempotency_key": "text"},
    "value",
    is_volatile=True,
)
GET_WORKFLOW_SCHEDULE = Function("get_workflow_schedule", {"workflow_id": "uuid"}, "row", is_volatile=False)
LIST_WORKFLOW_SCHEDULES = Function(
    "list_workflow_schedules",
    {"is_enabled": "boolean", "page_size": "integer", "cursor": "text", "user_id": "uuid"},
    "rows",
    is_volatile=False,
)
REMOVE_WORKFLOW_SCHEDULE = Function(
    "remove_workflow_schedule", {"workflow_id": "uuid"}, "value", is_volatile=True
)
SET_WORKFLOW_SCHEDULE = Function(
    "set_workflow_schedule",
    {
        "workflow_id": "uuid",
        "every": "interval",
        "cron": "text",
        "time_zone": "text",
        "is_enabled": "boolean",
        "missed_runs": "text",
        "allow_overlap": "boolean",
    },
    "row",
    is_volatile=True,
)
ARCHIVE_EXECUTIONS = Function(
    "archive_executions", {"month": "date", "time_budget_ms": "integer"}, "row", is_volatile=True
)
ENQUEUE_DUE_EXECUTIONS = Function(
    "enqueue_due_executions", {"batch_size": "integer", "time_budget_ms": "integer"}, "row", is_volatile=True
)
ENSURE_EXECUTION_PARTITIONS = Function(
    "ensure_execution_partitions",
    {"months_ahead": "integer", "time_budget_ms": "integer"},
    "row",
    is_volatile=True,
)
FAIL_STALE_EXECUTIONS = Function(
    "fail_stale_executions", {"timeout": "interval", "time_budget_ms": "integer"}, "row", is_volatile=True
)
GET_RETENTION_POLICY = Function("get_retention_policy", {"user_id": "uuid"}, "row", is_volatile=False)
LIST_EXECUTION_ARCHIVES = Function("list_execution_archives", {}, "rows", is_volatile=False)
LIST_RETENTION_POLICIES = Function(
    "list_retention_policies", {"page_size": "integer", "after_user_id": "uuid"}, "rows", is_volatile=False
)
MAINTENANCE_REPORT = Function("maintenance_report", {}, "rows", is_volatile=False)
PURGE_EXECUTIONS = Function(
    "purge_executions", {"older_than": "interval", "time_budget_ms": "integer"}, "row", is_volatile=True
)
REMOVE_EXECUTION_ARCHIVE = Function("remove_execution_archive", {"month": "date"}, "value", is_volatile=True)
REMOVE_RETENTION_POLICY = Function("remove_retention_policy", {"user_id": "uuid"}, "value", is_volatile=True)
RESTORE_EXECUTION_ARCHIVE = Function(
    "restore_execution_archive", {"month": "date", "time_budget_ms": "integer"}, "row", is_volatile=True
)
RUN_MAINTENANCE = Function("run_maintenance", {"time_budget_ms": "integer"}, "rows", is_volatile=True)
SCHEDULE_MAINTENANCE = Function("schedule_maintenance", {"every": "text"}, "values", is_volatile=True)
SET_CHANGE_FEED = Function("set_change_feed", {"enabled": "boolean"}, "value", is_volatile=True)
SET_RETENTION_POLICY = Function(
    "set_retention_policy", {"keep_days": "integer", "user_id": "uuid"}, "row", is_volatile=True
)
UNSCHEDULE_MAINTENANCE = Function("unschedule_maintenance", {}, "value", is_volatile=True)

FUNCTIONS: Mapping[str, Function] = {
    function.name: function
    for function in (
        ARCHIVE_WORKFLOW,
        ARCHIVE_WORKFLOWS,
        CREATE_WORKFLOW,
        DELETE_WORKFLOW,
        DUPLICATE_WORKFLOW,
        EXPORT_WORKFLOW,
        GET_WORKFLOW,
        IMPORT_WORKFLOW,
        LIST_FOLDERS,
        LIST_TAGS,
        LIST_WORKFLOWS,
        MOVE_WORKFLOWS,
        RENAME_FOLDER,
        RENAME_TAG,
        TAG_WORKFLOWS,
        TOGGLE_FAVORITE,
        UNARCHIVE_WORKFLOW,
        UPDATE_WORKFLOW,
        ARCHIVE_OLD_WORKFLOW_VERSIONS,
        COMPARE_DEFINITIONS,
        COMPARE_VERSIONS,
        COMPARE_VERSIONS_TO_MERMAID,
        CREATE_VERSION,
        GET_VERSION_HISTORY,
        RESTORE_VERSION,
        SET_VERSION_LABEL,
        GET_TEMPLATE_UPDATES,
        LIST_TEMPLATE_CATEGORIES,
        LIST_TEMPLATES,
        PUBLISH_TEMPLATE,
        UNPUBLISH_TEMPLATE,
        FIND_NODE_USAGE,
        SEARCH_WORKFLOWS,
        DELETE_NODE_TYPE_RULE,
        LIST_NODE_TYPE_RULES,
        SET_NODE_TYPE_RULE,
        VALIDATE_WORKFLOW,
        WORKFLOW_TO_MERMAID,
        CANCEL_EXECUTION,
        CLAIM_EXECUTIONS,
        COMPARE_VERSION_STATS,
        COMPLETE_EXECUTION,
        ENQUEUE_EXECUTION,
        GET_EXECUTION,
        GET_EXECUTION_STATS,
        GET_EXECUTION_TIMELINE,
        HEARTBEAT_EXECUTION,
        LIST_EXECUTIONS,
        LIST_FAILING_WORKFLOWS,
        LIST_NODE_RESULTS,
        LIST_SLOW_WORKFLOWS,
        RECORD_NODE_RESULT,
        RETRY_EXECUTION,
        START_EXECUTION,
        GET_WORKFLOW_SCHEDULE,
        LIST_WORKFLOW_SCHEDULES,
        REMOVE_WORKFLOW_SCHEDULE,
        SET_WORKFLOW_SCHEDULE,
        ARCHIVE_EXECUTIONS,
        ENQUEUE_DUE_EXECUTIONS,
        ENSURE_EXECUTION_PARTITIONS,
        FAIL_STALE_EXECUTIONS,
        GET_RETENTION_POLICY,
        LIST_EXECUTION_ARCHIVES,
        LIST_RETENTION_POLICIES,
        MAINTENANCE_REPORT,
        PURGE_EXECUTIONS,
        REMOVE_EXECUTION_ARCHIVE,
        REMOVE_RETENTION_POLICY,
        RESTORE_EXECUTION_ARCHIVE,
        RUN_MAINTENANCE,
        SCHEDULE_MAINTENANCE,
        SET_CHANGE_FEED,
        SET_RETENTION_POLICY,
        UNSCHEDULE_MAINTENANCE,
    )
}
"""Every function by its name."""
