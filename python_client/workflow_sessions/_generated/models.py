# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.
"""A model a row of the views, and a row that functions return."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from workflow_sessions.rows import Interval, Row


class CategorySummary(Row):
    """A category of templates, and how many templates are in it."""

    category: str | None
    template_count: int | None


class ClaimedExecution(Row):
    """A run that a worker got: what it is to run, and until when it holds it.

    Columns as in workflow_executions; nodes, edges, trigger and variables are the definition.
    """

    execution_id: UUID | None
    workflow_id: UUID | None
    session_id: UUID | None
    workflow_version: int | None
    workflow_revision: int | None
    user_id: UUID | None
    attempt: int | None
    max_attempts: int | None
    trigger_source: str | None
    idempotency_key: str | None
    retry_of: UUID | None
    created_at: datetime | None
    worker_id: str | None
    lease_expires_at: datetime | None
    nodes: Any | None
    edges: Any | None
    trigger: Any | None
    variables: Any | None


class DefinitionChange(Row):
    """A difference between two definitions.

    kind: node_added, node_removed, node_changed, node_moved, node_renumbered, node_reordered,
    edge_added, edge_removed, edge_changed, edge_reordered, setting_changed. operation: add, remove,
    replace, move. compare_definitions says what the columns hold.
    """

    kind: str | None
    operation: str | None
    node_id: str | None
    node_type: str | None
    label: str | None
    path: str | None
    old_value: Any | None
    new_value: Any | None
    old_place: int | None
    new_place: int | None


class DefinitionProblem(Row):
    """Something to look at in a definition.

    severity: error, warning or info; code: for programs; path: where, such as $.nodes[3].id; message:
    for people.
    """

    severity: str | None
    code: str | None
    path: str | None
    message: str | None


class DueExecutions(Row):
    """What became of schedules that were due: enqueued, skipped, failed; and how many remain."""

    enqueued: int | None
    skipped: int | None
    failed: int | None
    remaining: int | None


class ExecutionArchive(Row):
    """A month of runs that was put away.

    status: writing, archived or restoring; bytes: as stored, compressed; sha256: in hexadecimal, null
    while it is written.
    """

    month: date | None
    status: str | None
    runs: int | None
    bytes: int | None
    sha256: str | None
    archived_at: datetime | None


class ExecutionBucket(Row):
    """The finished runs that were created in an hour or a day, in numbers.

    Durations in milliseconds, null without any; success_rate from 0 to 1.
    """

    bucket_start: datetime | None
    finished: int | None
    successful: int | None
    failed: int | None
    cancelled: int | None
    success_rate: float | None
    avg_duration_ms: float | None
    p50_duration_ms: float | None
    p95_duration_ms: float | None
    p99_duration_ms: float | None
    max_duration_ms: float | None


class ExecutionLease(Row):
    """A worker's hold on a run: until when, and whether somebody asked it to stop."""

    execution_id: UUID | None
    lease_expires_at: datetime | None
    cancel_requested: bool | None


class ExecutionStats(Row):
    """The runs of a workflow in numbers.

    Durations in milliseconds; success_rate from 0 to 1; counted_since is null for all runs.
    """

    total: int | None
    queued: int | None
    running: int | None
    successful: int | None
    failed: int | None
    cancelled: int | None
    success_rate: float | None
    avg_duration_ms: float | None
    p50_duration_ms: float | None
    p95_duration_ms: float | None
    p99_duration_ms: float | None
    max_duration_ms: float | None
    last_executed_at: datetime | None
    counted_since: datetime | None


class ExecutionSummary(Row):
    """A run in a list: without outputs, errors and snapshot.

    Columns as in workflow_executions, error_message cut at 1,000 characters; next_cursor gives the rows
    after this one.
    """

    id: UUID | None
    workflow_id: UUID | None
    session_id: UUID | None
    workflow_version: int | None
    workflow_revision: int | None
    user_id: UUID | None
    status: str | None
    execution_started_at: datetime | None
    execution_completed_at: datetime | None
    duration_ms: int | None
    nodes_executed: int | None
    error_message: str | None
    trigger_source: str | None
    idempotency_key: str | None
    retry_of: UUID | None
    heartbeat_at: datetime | None
    created_at: datetime | None
    attempt: int | None
    max_attempts: int | None
    available_at: datetime | None
    worker_id: str | None
    lease_expires_at: datetime | None
    cancel_requested_at: datetime | None
    next_cursor: str | None


class FolderSummary(Row):
    """A folder: its whole path, the name of its last level, how deep it is (1 for the top), how many
    workflows are in it, and how many in it and below."""

    path: str | None
    name: str | None
    depth: int | None
    workflow_count: int | None
    total_count: int | None


class MaintenanceFinding(Row):
    """A measure of the database.

    unit: bytes, rows, runs, seconds, partitions, indexes; severity: ok, info, warning or critical;
    advice: what to do, null where nothing is.
    """

    name: str | None
    value: float | None
    unit: str | None
    severity: str | None
    advice: str | None


class MaintenanceResult(Row):
    """What a task of maintenance did: how many it dealt with, how many are left as far as is known (0 when
    none is), and what to know.

    Not finished: call it again.
    """

    task: str | None
    done: int | None
    remaining: int | None
    is_finished: bool | None
    message: str | None


class NodeResult(Row):
    """A try of a node in a run.

    execution_attempt: which attempt of the run it was; attempt: which try of the node within that;
    duration_ms: milliseconds from started_at to completed_at; next_cursor gives the rows after this
    one.
    """

    execution_id: UUID | None
    node_id: str | None
    execution_attempt: int | None
    attempt: int | None
    node_type: str | None
    status: str | None
    output: Any | None
    error: str | None
    started_at: datetime | None
    completed_at: datetime | None
    duration_ms: int | None
    next_cursor: str | None


class NodeTypeRule(Row):
    """What a node of a type must look like.

    Columns as set_node_type_rule takes them; is_in_force is false for a rule of everybody's where the
    user has an own one; next_cursor, in lists, gives the rows after this one.
    """

    node_type: str | None
    is_global: bool | None
    is_in_force: bool | None
    config_schema: Any | None
    allowed_inputs: list[str] | None
    min_inputs: int | None
    max_inputs: int | None
    updated_at: datetime | None
    next_cursor: str | None


class NodeUsage(Row):
    """A node of a version that uses a type or holds a value.

    id: the version's row; path: where the node stands, such as $.nodes[3]; value: what it holds at the
    path that was asked for, or why that is hidden; next_cursor gives the rows after this one.
    """

    workflow_id: UUID | None
    id: UUID | None
    version: int | None
    is_current_version: bool | None
    name: str | None
    node_id: str | None
    node_type: str | None
    label: str | None
    path: str | None
    value: Any | None
    value_hidden_because: str | None
    next_cursor: str | None


class RetentionPolicy(Row):
    """How long finished runs are kept.

    user_id: null for everybody's; keep_days: null for ever; is_own: whether the user has a policy, else
    it is everybody's.
    """

    user_id: UUID | None
    keep_days: int | None
    is_own: bool | None
    updated_at: datetime | None


class TagSummary(Row):
    """A tag, and how many workflows carry it."""

    tag: str | None
    workflow_count: int | None


class TemplateSummary(Row):
    """A template in a list: its current version without the definition.

    Columns as in workflow_sessions; user_id is the author, copies how often others have copied it;
    next_cursor gives the rows after this one.
    """

    workflow_id: UUID | None
    id: UUID | None
    user_id: UUID | None
    name: str | None
    description: str | None
    category: str | None
    tags: list[str] | None
    version: int | None
    updated_at: datetime | None
    copies: int | None
    next_cursor: str | None


class VersionStatsComparison(Row):
    """The finished runs of two versions side by side.

    compare_version_stats says what the columns hold.
    """

    from_version: int | None
    to_version: int | None
    from_finished: int | None
    to_finished: int | None
    from_success_rate: float | None
    to_success_rate: float | None
    from_avg_duration_ms: float | None
    to_avg_duration_ms: float | None
    from_p50_duration_ms: float | None
    to_p50_duration_ms: float | None
    from_p95_duration_ms: float | None
    to_p95_duration_ms: float | None
    fails_more: bool | None
    is_slower: bool | None
    changes: Any | None


class VersionSummary(Row):
    """A version in a history: without the definition.

    Columns as in workflow_sessions; created_by and updated_by are who made and who last edited it, null
    for service_role; labels and the two hashes as get_version_history says.
    """

    id: UUID | None
    workflow_id: UUID | None
    name: str | None
    version: int | None
    is_current_version: bool | None
    is_archived: bool | None
    labels: list[str] | None
    revision: int | None
    version_note: str | None
    definition_hash: str | None
    layout_hash: str | None
    parent_workflow_id: UUID | None
    forked_from_id: UUID | None
    created_by: UUID | None
    updated_by: UUID | None
    created_at: datetime | None
    updated_at: datetime | None


class WorkflowExecution(Row):
    """Runs of workflows.

    One row a run of the caller's workflows. An insert starts a run of the workflow that workflow_id
    names, an update of status and results finishes it; a finished run never changes. A run that is
    inserted as queued waits for claim_executions; setting its status to running begins it.
    max_attempts, available_at, worker_id, lease_expires_at and cancel_requested_at are null once it is
    finished. Only service_role deletes.
    """

    id: UUID
    """The run's id, time-ordered."""
    workflow_id: UUID
    """The workflow that ran."""
    session_id: UUID
    """The version that ran: workflow_sessions.id."""
    workflow_version: int
    """The number of the version that ran."""
    workflow_revision: int
    """The revision of that version when the run started."""
    user_id: UUID
    """The workflow's owner."""
    status: str
    """queued, running, completed, failed or cancelled."""
    execution_started_at: datetime
    """When the run began, by the server's clock."""
    execution_completed_at: datetime
    """When the run finished, by the server's clock."""
    duration_ms: int | None
    """Milliseconds from start to finish, null while it runs."""
    nodes_executed: int
    """How many nodes ran: while it goes on, those whose ends were recorded."""
    outputs: Any
    """What the nodes gave: an object by node id; what was recorded node by node, unless the run was
    finished with outputs."""
    errors: Any
    """Errors of nodes: [{nodeId, nodeType, error, timestamp}], timestamp in epoch milliseconds or ISO
    8601; those recorded node by node, unless the run was finished with errors."""
    error_message: str
    """Why the run failed."""
    trigger_source: str
    """What started the run, such as manual, schedule or webhook."""
    idempotency_key: str
    """The caller's key: a second start with it gives this run."""
    retry_of: UUID
    """The run that this one repeats."""
    heartbeat_at: datetime
    """When its worker last gave a sign of life."""
    created_at: datetime
    """When the run was created: the time in its id, to the millisecond."""
    workflow_snapshot: Any
    """The definition exactly as it was when the run started: {nodes, edges, trigger, variables, version}."""
    attempt: int
    """How many times the run began: 0 while it waits for the first time, more than 1 where workers died."""
    max_attempts: int
    """How many times the run may begin before it counts as failed."""
    available_at: datetime | None
    """From when on a worker may claim the run; null where it never waited."""
    worker_id: str
    """The worker that holds the run."""
    lease_expires_at: datetime
    """Until when the worker holds it, unless it gives a sign of life."""
    cancel_requested_at: datetime
    """When somebody asked the worker to stop: its next heartbeat tells it."""


class WorkflowHealth(Row):
    """A workflow and its finished runs since counted_since, in numbers.

    Durations in milliseconds; rates from 0 to 1; next_cursor gives the rows after this one.
    """

    workflow_id: UUID | None
    user_id: UUID | None
    name: str | None
    status: str | None
    finished: int | None
    successful: int | None
    failed: int | None
    cancelled: int | None
    success_rate: float | None
    failure_rate: float | None
    avg_duration_ms: float | None
    percentile_duration_ms: float | None
    max_duration_ms: float | None
    last_executed_at: datetime | None
    counted_since: datetime | None
    next_cursor: str | None


class WorkflowSchedule(Row):
    """When a workflow runs by itself.

    next_due_at: the next tick, null while it is not enabled; last_due_at and last_execution_id: the
    last tick that queued a run; last_error: why the last tick did not, though it should have.
    """

    workflow_id: UUID | None
    user_id: UUID | None
    every: Interval | None
    cron: str | None
    time_zone: str | None
    is_enabled: bool | None
    missed_runs: str | None
    allow_overlap: bool | None
    next_due_at: datetime | None
    last_due_at: datetime | None
    last_execution_id: UUID | None
    last_error: str | None
    created_at: datetime | None
    updated_at: datetime | None
    next_cursor: str | None


class WorkflowSearchResult(Row):
    """A workflow or template that a search found.

    Columns as in workflow_summary; of others' templates folder is null and runs are not counted. rank
    and the highlights are described in search_workflows.
    """

    id: UUID | None
    workflow_id: UUID | None
    user_id: UUID | None
    version: int | None
    revision: int | None
    name: str | None
    description: str | None
    tags: list[str] | None
    folder: str | None
    is_template: bool | None
    is_favorite: bool | None
    status: str | None
    version_note: str | None
    created_at: datetime | None
    updated_at: datetime | None
    execution_count: int | None
    last_executed_at: datetime | None
    rank: float | None
    name_highlight: str | None
    highlight: str | None
    next_cursor: str | None


class WorkflowSession(Row):
    """Workflows and their versions.

    One row a version of the caller's workflows, and the current version of every template. Writing to
    it follows the rules of the functions: an insert starts a workflow, or makes the next version of the
    one that parent_workflow_id names; an update edits the current version in place, and the workflow's
    name, folder, tags, status, star and template flag through any of its rows; setting
    is_current_version on an older version restores it as a new one; a delete deletes the workflow.
    """

    id: UUID
    """This version's id. Any version's id names the workflow."""
    workflow_id: UUID
    """The workflow's id: the same for all its versions, the first version's id."""
    user_id: UUID
    """The owner."""
    version: int
    """The version's number: 1, 2, 3 … without gaps."""
    is_current_version: bool
    """True for exactly one version of each workflow."""
    parent_workflow_id: UUID
    """The version that this one was made from."""
    forked_from_id: UUID
    """The version of another workflow that this one was duplicated from."""
    name: str
    """The workflow's name, 1 to 255 characters, not unique."""
    description: str
    """What the workflow is for, at most 20,000 characters."""
    nodes: Any
    """ReactFlow nodes: an array of objects, each with a string id."""
    edges: Any
    """ReactFlow edges: an array of objects, each with string id, source and target."""
    trigger: Any | None
    """What starts the workflow: an object, or null."""
    variables: Any
    """The workflow's variables: an object."""
    tags: list[str]
    """The owner's labels, at most 50."""
    folder: str | None
    """Where the owner files it, levels separated by /; null for others."""
    is_template: bool
    """Whether every user may see and copy the current version."""
    is_favorite: bool
    """Whether the owner starred it; false for others."""
    status: str
    """draft, active, paused or archived."""
    revision: int
    """Grows with each edit of the workflow, in place or by a new version: what expected_revision is
    compared with."""
    version_note: str
    """What the author says about this version, at most 2,000 characters."""
    created_at: datetime
    """When this version was made."""
    updated_at: datetime
    """When its definition, name or description last changed."""
    execution_count: int
    """How often the workflow was started, all versions together; 0 for others."""
    last_executed_at: datetime | None
    """When the workflow was last started; null for others."""


class WorkflowSummary(Row):
    """A workflow in a list: its current version without the definition.

    Columns as in workflow_sessions; created_at is the workflow's, created_by and updated_by are the
    version's, null for service_role; next_cursor gives the rows after this one.
    """

    id: UUID | None
    workflow_id: UUID | None
    user_id: UUID | None
    version: int | None
    revision: int | None
    name: str | None
    description: str | None
    tags: list[str] | None
    folder: str | None
    is_template: bool | None
    is_favorite: bool | None
    status: str | None
    version_note: str | None
    created_by: UUID | None
    updated_by: UUID | None
    created_at: datetime | None
    updated_at: datetime | None
    execution_count: int | None
    last_executed_at: datetime | None
    next_cursor: str | None
