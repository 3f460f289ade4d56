# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.
"""A model a row of the views, and a row that functions return."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from workflow_sessions.rows import Interval, Row

__all__: list[str] = [
    "CategorySummary",
    "ClaimedExecution",
    "DefinitionChange",
    "DefinitionProblem",
    "DueExecutions",
    "ExecutionArchive",
    "ExecutionBucket",
    "ExecutionLease",
    "ExecutionStats",
    "ExecutionSummary",
    "FolderSummary",
    "MaintenanceFinding",
    "MaintenanceResult",
    "NodeResult",
    "NodeTypeRule",
    "NodeUsage",
    "RetentionPolicy",
    "TagSummary",
    "TemplateSummary",
    "VersionStatsComparison",
    "VersionSummary",
    "WorkflowExecution",
    "WorkflowHealth",
    "WorkflowSchedule",
    "WorkflowSearchResult",
    "WorkflowSession",
    "WorkflowSummary",
]


class CategorySummary(Row):
    """A category of templates, and how many templates are in it."""

    category: str
    """The category's name."""
    template_count: int
    """How many templates are in it."""


class ClaimedExecution(Row):
    """A run that a worker got: what it is to run, and until when it holds it.

    Columns as in workflow_executions; nodes, edges, trigger and variables are the definition.
    """

    execution_id: UUID
    """The run's id."""
    workflow_id: UUID
    """The workflow that ran."""
    session_id: UUID
    """The version that ran: workflow_sessions.id."""
    workflow_version: int
    """The number of the version that ran."""
    workflow_revision: int
    """The revision of that version when the run was made."""
    user_id: UUID
    """The workflow's owner."""
    attempt: int
    """How many times the run began, this one included."""
    max_attempts: int
    """How many times it may begin before it counts as failed."""
    trigger_source: str | None
    """What started the run, such as manual, schedule or webhook, or null."""
    idempotency_key: str | None
    """The caller's key: a second start with it gives this run; null without one."""
    retry_of: UUID | None
    """The run that this one repeats, or null."""
    created_at: datetime
    """When the run was made: the time in its id."""
    worker_id: str
    """The worker that holds it: the one that claimed it."""
    lease_expires_at: datetime
    """Until when the worker holds it, unless it gives a sign of life."""
    nodes: Any
    """ReactFlow nodes: an array of objects."""
    edges: Any
    """ReactFlow edges: an array of objects."""
    trigger: Any | None
    """What starts the workflow: an object, or null."""
    variables: Any
    """The workflow's variables: an object."""


class DefinitionChange(Row):
    """A difference between two definitions.

    kind: node_added, node_removed, node_changed, node_moved, node_renumbered, node_reordered,
    edge_added, edge_removed, edge_changed, edge_reordered, setting_changed. operation: add, remove,
    replace, move. compare_definitions says what the columns hold.
    """

    kind: str
    """node_, edge_ or setting_ and what became of it, such as node_added."""
    operation: str
    """add, remove, replace or move."""
    node_id: str | None
    """The id of the node or edge, null for settings and where it has none."""
    node_type: str | None
    """The type of the node or edge, null for settings and where it has none."""
    label: str | None
    """The label of the node or edge, null for settings and where it has none."""
    path: str
    """Where in the node, edge or definition: $ for all of it."""
    old_value: Any | None
    """What was there: any JSON, null where there was nothing."""
    new_value: Any | None
    """What is there now: any JSON, null where there is nothing."""
    old_place: int | None
    """Its index in the older array, from 0; null where it is not in it."""
    new_place: int | None
    """Its index in the newer array, from 0; null where it is not in it."""


class DefinitionProblem(Row):
    """Something to look at in a definition.

    severity: error, warning or info; code: for programs; path: where, such as $.nodes[3].id; message:
    for people.
    """

    severity: str
    """error, warning or info."""
    code: str
    """What it is, for programs, such as edge_target_unknown."""
    path: str
    """Where, such as $.nodes[3].id, counted from 0."""
    message: str
    """What it is, for people."""


class DueExecutions(Row):
    """What became of schedules that were due: enqueued, skipped, failed; and how many remain."""

    enqueued: int
    """How many runs were queued."""
    skipped: int
    """How many ticks were skipped."""
    failed: int
    """How many ticks could not queue a run."""
    remaining: int
    """How many schedules are still due."""


class ExecutionArchive(Row):
    """A month of runs that was put away.

    status: writing, archived or restoring; bytes: as stored, compressed; sha256: in hexadecimal, null
    while it is written.
    """

    month: date
    """The first day of the month (UTC)."""
    status: str
    """writing, archived or restoring."""
    runs: int
    """How many runs are in it."""
    bytes: int
    """As stored, compressed."""
    sha256: str | None
    """The SHA-256 of its chunks, in hexadecimal; null while it is written."""
    archived_at: datetime | None
    """When it was all here, null before that."""


class ExecutionBucket(Row):
    """The finished runs that were created in an hour or a day, in numbers.

    Durations in milliseconds, null without any; success_rate from 0 to 1.
    """

    bucket_start: datetime
    """When the hour or day begins."""
    finished: int
    """How many runs of it have finished."""
    successful: int
    """How many completed."""
    failed: int
    """How many failed."""
    cancelled: int
    """How many were cancelled."""
    success_rate: float | None
    """Completed of completed and failed, 0 to 1; null without any."""
    avg_duration_ms: float | None
    """The mean duration in milliseconds, null without any."""
    p50_duration_ms: float | None
    """The median duration in milliseconds, null without any."""
    p95_duration_ms: float | None
    """The 95th percentile in milliseconds, null without any."""
    p99_duration_ms: float | None
    """The 99th percentile in milliseconds, null without any."""
    max_duration_ms: float | None
    """The longest duration in milliseconds, null without any."""


class ExecutionLease(Row):
    """A worker's hold on a run: until when, and whether somebody asked it to stop."""

    execution_id: UUID
    """The run's id."""
    lease_expires_at: datetime | None
    """Until when the worker holds the run; null for a run without a lease."""
    cancel_requested: bool
    """Whether somebody asked the worker to stop."""


class ExecutionStats(Row):
    """The runs of a workflow in numbers.

    Durations in milliseconds; success_rate from 0 to 1; counted_since is null for all runs.
    """

    total: int
    """How many runs were made."""
    queued: int
    """How many are queued."""
    running: int
    """How many are running."""
    successful: int
    """How many completed."""
    failed: int
    """How many failed."""
    cancelled: int
    """How many were cancelled."""
    success_rate: float | None
    """Completed of completed and failed, 0 to 1; null without any."""
    avg_duration_ms: float | None
    """The mean duration in milliseconds, null without any."""
    p50_duration_ms: float | None
    """The median duration in milliseconds, null without any."""
    p95_duration_ms: float | None
    """The 95th percentile in milliseconds, null without any."""
    p99_duration_ms: float | None
    """The 99th percentile in milliseconds, null without any."""
    max_duration_ms: float | None
    """The longest duration in milliseconds, null without any."""
    last_executed_at: datetime | None
    """When the last run was made, null without any."""
    counted_since: datetime | None
    """From when on runs count, null for all."""


class ExecutionSummary(Row):
    """A run in a list: without outputs, errors and snapshot.

    Columns as in workflow_executions, error_message cut at 1,000 characters; next_cursor gives the rows
    after this one.
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
    """The revision of that version when the run was made."""
    user_id: UUID
    """The workflow's owner."""
    status: str
    """queued, running, completed, failed or cancelled."""
    execution_started_at: datetime | None
    """When the run began, null before that."""
    execution_completed_at: datetime | None
    """When the run finished, null before that."""
    duration_ms: int | None
    """Milliseconds from start to finish, null without both."""
    nodes_executed: int
    """How many nodes ran, known when it is finished."""
    error_message: str | None
    """Why the run failed, cut at 1,000 characters, or null."""
    trigger_source: str | None
    """What started the run, such as manual, schedule or webhook, or null."""
    idempotency_key: str | None
    """The caller's key: a second start with it gives this run; null without one."""
    retry_of: UUID | None
    """The run that this one repeats, or null."""
    heartbeat_at: datetime | None
    """When its worker last gave a sign of life, null if never."""
    created_at: datetime
    """When the run was made: the time in its id."""
    attempt: int
    """How many times the run began."""
    max_attempts: int | None
    """How many times it may begin, null once it is finished."""
    available_at: datetime | None
    """From when on a worker may claim it, null once it is finished, or where it never waited."""
    worker_id: str | None
    """The worker that holds it, null without one."""
    lease_expires_at: datetime | None
    """Until when the worker holds it, null without a lease."""
    cancel_requested_at: datetime | None
    """When somebody asked the worker to stop, or null."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


class FolderSummary(Row):
    """A folder: its whole path, the name of its last level, how deep it is (1 for the top), how many
    workflows are in it, and how many in it and below."""

    path: str
    """The whole path, levels separated by /."""
    name: str
    """The name of the last level."""
    depth: int
    """How deep it is: 1 for the top."""
    workflow_count: int
    """How many workflows are in it."""
    total_count: int
    """How many workflows are in it and below."""


class MaintenanceFinding(Row):
    """A measure of the database.

    unit: bytes, rows, runs, seconds, partitions, indexes; severity: ok, info, warning or critical;
    advice: what to do, null where nothing is.
    """

    name: str
    """What was measured."""
    value: float | None
    """The measure, null where there is nothing to measure."""
    unit: str
    """bytes, rows, runs, seconds, partitions, months, tasks or transactions."""
    severity: str
    """ok, info, warning or critical."""
    advice: str | None
    """What to do, null where nothing is."""


class MaintenanceResult(Row):
    """What a task of maintenance did: how many it dealt with, how many are left as far as is known (0 when
    none is), and what to know.

    Not finished: call it again.
    """

    task: str
    """The name of the task."""
    done: int
    """How many it dealt with."""
    remaining: int
    """How many are left as far as is known, 0 when none is."""
    is_finished: bool
    """False when it is to be called again."""
    message: str | None
    """What to know, or null."""


class NodeResult(Row):
    """A try of a node in a run.

    execution_attempt: which attempt of the run it was; attempt: which try of the node within that;
    duration_ms: milliseconds from started_at to completed_at; next_cursor gives the rows after this
    one.
    """

    execution_id: UUID
    """The run's id."""
    node_id: str
    """The node's id."""
    execution_attempt: int
    """Which attempt of the run it was: 1, 2, 3 …."""
    attempt: int
    """Which try of the node within that attempt: 1, 2, 3 …."""
    node_type: str | None
    """The node's type, null if nobody said."""
    status: str
    """pending, running, completed, failed or skipped."""
    output: Any | None
    """What the node gave: any JSON, or null."""
    error: str | None
    """Why the node failed, or null."""
    started_at: datetime | None
    """When the node began, null if that is not known."""
    completed_at: datetime | None
    """When the node ended, null before that."""
    duration_ms: int | None
    """Milliseconds from started_at to completed_at, null without both."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


class NodeTypeRule(Row):
    """What a node of a type must look like.

    Columns as set_node_type_rule takes them; is_in_force is false for a rule of everybody's where the
    user has an own one; next_cursor, in lists, gives the rows after this one.
    """

    node_type: str
    """The type of node that the rule is about."""
    is_global: bool
    """Whether it is a rule for everybody."""
    is_in_force: bool
    """Whether it counts: false for a rule for everybody where the user has an own one."""
    config_schema: Any | None
    """The JSON Schema of a node's data, null for anything."""
    allowed_inputs: list[str] | None
    """The types of nodes from which edges may come, null for any."""
    min_inputs: int | None
    """How many edges must come at least, null for any number."""
    max_inputs: int | None
    """How many edges may come at most, null for any number."""
    updated_at: datetime
    """When the rule was last set."""
    next_cursor: str | None
    """In lists, what to pass as cursor for the rows after this one; else null."""


class NodeUsage(Row):
    """A node of a version that uses a type or holds a value.

    id: the version's row; path: where the node stands, such as $.nodes[3]; value: what it holds at the
    path that was asked for, or why that is hidden; next_cursor gives the rows after this one.
    """

    workflow_id: UUID | None
    """The workflow's id; null in a row that only says where to go on."""
    id: UUID | None
    """The version's id; null in a row that only says where to go on."""
    version: int | None
    """The version's number; null in a row that only says where to go on."""
    is_current_version: bool | None
    """Whether it is the current one; null in a row that only says where to go on."""
    name: str | None
    """The workflow's name; null in a row that only says where to go on."""
    node_id: str | None
    """The node's id, cut at 255 characters; null in a row that only says where to go on."""
    node_type: str | None
    """The node's type, cut at 255 characters; null where it has none."""
    label: str | None
    """The node's label, cut at 255 characters; null where it has none."""
    path: str | None
    """Where the node stands in its version, such as $.nodes[3]; null in a row that only says where to go
    on."""
    value: Any | None
    """What it holds at the path that was asked for: any JSON, null where that is hidden or no path was
    given."""
    value_hidden_because: str | None
    """Why the value is not shown: credential or too_large; null when it is."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


class RetentionPolicy(Row):
    """How long finished runs are kept.

    user_id: null for everybody's; keep_days: null for ever; is_own: whether the user has a policy, else
    it is everybody's.
    """

    user_id: UUID | None
    """Whose runs; null for everybody who has no policy."""
    keep_days: int | None
    """Days from a run's creation, null for ever."""
    is_own: bool
    """Whether it is the user's own policy, else it is everybody's."""
    updated_at: datetime
    """When the policy was last set."""


class TagSummary(Row):
    """A tag, and how many workflows carry it."""

    tag: str
    """The tag."""
    workflow_count: int
    """How many workflows carry it."""


class TemplateSummary(Row):
    """A template in a list: its current version without the definition.

    Columns as in workflow_sessions; user_id is the author, copies how often others have copied it;
    next_cursor gives the rows after this one.
    """

    workflow_id: UUID
    """The workflow's id: what duplicate_workflow copies."""
    id: UUID
    """The current version's id."""
    user_id: UUID
    """The author."""
    name: str
    """The template's name."""
    description: str | None
    """What the template is for, or null."""
    category: str | None
    """The category that it was published in, or null."""
    tags: list[str]
    """The author's labels."""
    version: int
    """The number of the current version."""
    updated_at: datetime
    """When its definition, name or description last changed."""
    copies: int
    """How often others have copied it."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


class VersionStatsComparison(Row):
    """The finished runs of two versions side by side.

    compare_version_stats says what the columns hold.
    """

    from_version: int
    """The number that was given as from_version."""
    to_version: int
    """The number that was given as to_version."""
    from_finished: int
    """How many runs of from_version have finished."""
    to_finished: int
    """How many runs of to_version have finished."""
    from_success_rate: float | None
    """Completed of completed and failed runs of from_version, 0 to 1; null without any."""
    to_success_rate: float | None
    """Completed of completed and failed runs of to_version, 0 to 1; null without any."""
    from_avg_duration_ms: float | None
    """The mean duration of from_version in milliseconds, null without any."""
    to_avg_duration_ms: float | None
    """The mean duration of to_version in milliseconds, null without any."""
    from_p50_duration_ms: float | None
    """The median duration of from_version in milliseconds, null without any."""
    to_p50_duration_ms: float | None
    """The median duration of to_version in milliseconds, null without any."""
    from_p95_duration_ms: float | None
    """The 95th percentile of from_version in milliseconds, null without any."""
    to_p95_duration_ms: float | None
    """The 95th percentile of to_version in milliseconds, null without any."""
    fails_more: bool | None
    """Whether more runs of to_version fail, by more than chance; null below 10 runs of either."""
    is_slower: bool | None
    """Whether the median of to_version is a quarter longer, or more; null below 10 runs of either."""
    changes: Any
    """How many changes of each kind lie between them: an object such as {"node_changed": 2}."""


class VersionSummary(Row):
    """A version in a history: without the definition.

    Columns as in workflow_sessions; created_by and updated_by are who made and who last edited it, null
    for service_role; labels and the two hashes as get_version_history says.
    """

    id: UUID
    """The version's id."""
    workflow_id: UUID
    """The workflow's id: the same for all its versions."""
    name: str
    """The workflow's name."""
    version: int
    """The version's number: 1, 2, 3 …."""
    is_current_version: bool
    """Whether it is the current one."""
    is_archived: bool
    """Whether it was put away by archive_old_workflow_versions."""
    labels: list[str]
    """What set_version_label put on it, such as production."""
    revision: int
    """The workflow's revision when the version was last edited."""
    version_note: str | None
    """What the author says about the version, or null."""
    definition_hash: str
    """A fingerprint of what it does, 16 hexadecimal digits."""
    layout_hash: str
    """A fingerprint of where its nodes are drawn, 16 hexadecimal digits."""
    parent_workflow_id: UUID | None
    """The version that it was made from, null for the first one."""
    forked_from_id: UUID | None
    """The version of another workflow that it was duplicated from, or null."""
    created_by: UUID | None
    """Who made it, null for service_role and for others."""
    updated_by: UUID | None
    """Who last edited it, null for service_role and for others."""
    created_at: datetime
    """When it was made."""
    updated_at: datetime
    """When it was last edited."""


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
    execution_started_at: datetime | None
    """When the run began, by the server's clock; null before that."""
    execution_completed_at: datetime | None
    """When the run finished, by the server's clock; null before that."""
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
    error_message: str | None
    """Why the run failed, or null."""
    trigger_source: str | None
    """What started the run, such as manual, schedule or webhook, or null."""
    idempotency_key: str | None
    """The caller's key: a second start with it gives this run; null without one."""
    retry_of: UUID | None
    """The run that this one repeats, or null."""
    heartbeat_at: datetime | None
    """When its worker last gave a sign of life, null if never."""
    created_at: datetime
    """When the run was created: the time in its id, to the millisecond."""
    workflow_snapshot: Any
    """The definition exactly as it was when the run started: {nodes, edges, trigger, variables, version}."""
    attempt: int
    """How many times the run began: 0 while it waits for the first time, more than 1 where workers died."""
    max_attempts: int | None
    """How many times the run may begin before it counts as failed; null once it is finished."""
    available_at: datetime | None
    """From when on a worker may claim the run; null once it is finished, or where it never waited."""
    worker_id: str | None
    """The worker that holds the run, null without one."""
    lease_expires_at: datetime | None
    """Until when the worker holds it, unless it gives a sign of life; null without a lease."""
    cancel_requested_at: datetime | None
    """When somebody asked the worker to stop, which its next heartbeat tells it; null if nobody did."""


class WorkflowHealth(Row):
    """A workflow and its finished runs since counted_since, in numbers.

    Durations in milliseconds; rates from 0 to 1; next_cursor gives the rows after this one.
    """

    workflow_id: UUID
    """The workflow's id."""
    user_id: UUID
    """The owner."""
    name: str
    """The workflow's name."""
    status: str
    """draft, active, paused or archived."""
    finished: int
    """How many runs have finished."""
    successful: int
    """How many completed."""
    failed: int
    """How many failed."""
    cancelled: int
    """How many were cancelled."""
    success_rate: float
    """Completed of completed and failed, 0 to 1."""
    failure_rate: float
    """Failed of completed and failed, 0 to 1."""
    avg_duration_ms: float
    """The mean duration in milliseconds."""
    percentile_duration_ms: float
    """The percentile that the list is about, in milliseconds."""
    max_duration_ms: float
    """The longest duration in milliseconds."""
    last_executed_at: datetime | None
    """When the workflow was last started, null if that is not known."""
    counted_since: datetime
    """From when on runs count."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


class WorkflowSchedule(Row):
    """When a workflow runs by itself.

    next_due_at: the next tick, null while it is not enabled; last_due_at and last_execution_id: the
    last tick that queued a run; last_error: why the last tick did not, though it should have.
    """

    workflow_id: UUID
    """The workflow's id."""
    user_id: UUID
    """The owner."""
    every: Interval | None
    """How long from one tick to the next, null for cron."""
    cron: str | None
    """When it ticks: five fields, or a name such as @daily; null for every."""
    time_zone: str
    """In which the cron expression is read."""
    is_enabled: bool
    """Whether it ticks."""
    missed_runs: str
    """What becomes of ticks that were missed: skip or catch_up_once."""
    allow_overlap: bool
    """Whether a tick queues a run while that of an earlier one is active."""
    next_due_at: datetime | None
    """The next tick, null while it is not enabled."""
    last_due_at: datetime | None
    """The last tick for which a run was queued, null if none was."""
    last_execution_id: UUID | None
    """That run, or null."""
    last_error: str | None
    """Why the last tick queued nothing though it should have, null when it did."""
    created_at: datetime
    """When the workflow got a schedule."""
    updated_at: datetime
    """When the schedule was last set."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


class WorkflowSearchResult(Row):
    """A workflow or template that a search found.

    Columns as in workflow_summary; of others' templates folder is null and runs are not counted. rank
    and the highlights are described in search_workflows.
    """

    id: UUID
    """The current version's id."""
    workflow_id: UUID
    """The workflow's id: the same for all its versions."""
    user_id: UUID
    """The owner, of a template the author."""
    version: int
    """The number of the current version."""
    revision: int
    """Grows with each edit of the workflow: what expected_revision is compared with."""
    name: str
    """The workflow's name."""
    description: str | None
    """What the workflow is for, or null."""
    tags: list[str]
    """The owner's labels."""
    folder: str | None
    """Where the owner files it, levels separated by /; null without one, and for others."""
    is_template: bool
    """Whether every user may see and copy it."""
    is_favorite: bool
    """Whether the owner starred it; false for others."""
    status: str
    """draft, active, paused or archived."""
    version_note: str | None
    """What the author says about the current version, or null."""
    created_at: datetime
    """When the workflow was made; of others' templates, when the current version was."""
    updated_at: datetime
    """When its definition, name or description last changed."""
    execution_count: int
    """How often the workflow was started; 0 for others."""
    last_executed_at: datetime | None
    """When it was last started; null if never, and for others."""
    rank: float
    """How well it fits: higher is better, comparable within one search."""
    name_highlight: str
    """The name, matches between U+27E6 and U+27E7; nothing is escaped."""
    highlight: str | None
    """The first of description, labels or texts that matches, marked as name_highlight is, at most 200
    characters; null if none does."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""


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
    parent_workflow_id: UUID | None
    """The version that this one was made from, null for the first one."""
    forked_from_id: UUID | None
    """The version of another workflow that this one was duplicated from, or null."""
    name: str
    """The workflow's name, 1 to 255 characters, not unique."""
    description: str | None
    """What the workflow is for, at most 20,000 characters, or null."""
    nodes: Any
    """ReactFlow nodes: an array of objects, each with a string id."""
    edges: Any
    """ReactFlow edges: an array of objects, each with string id, source and target."""
    trigger: Any | None
    """What the author wants to start the workflow: an object, or null. It starts nothing by itself;
    set_workflow_schedule does."""
    variables: Any
    """The workflow's variables: an object."""
    tags: list[str]
    """The owner's labels, at most 50."""
    folder: str | None
    """Where the owner files it, levels separated by /; null without one, and for others."""
    is_template: bool
    """Whether every user may see and copy the current version."""
    is_favorite: bool
    """Whether the owner starred it; false for others."""
    status: str
    """draft, active, paused or archived."""
    revision: int
    """Grows with each edit of the workflow, in place or by a new version: what expected_revision is
    compared with."""
    version_note: str | None
    """What the author says about this version, at most 2,000 characters, or null."""
    created_at: datetime
    """When this version was made."""
    updated_at: datetime
    """When its definition, name or description last changed."""
    execution_count: int
    """How often the workflow was started, all versions together; 0 for others."""
    last_executed_at: datetime | None
    """When the workflow was last started; null if never, and for others."""


class WorkflowSummary(Row):
    """A workflow in a list: its current version without the definition.

    Columns as in workflow_sessions; created_at is the workflow's, created_by and updated_by are the
    version's, null for service_role; next_cursor gives the rows after this one.
    """

    id: UUID
    """The current version's id."""
    workflow_id: UUID
    """The workflow's id: the same for all its versions."""
    user_id: UUID
    """The owner."""
    version: int
    """The number of the current version."""
    revision: int
    """Grows with each edit of the workflow: what expected_revision is compared with."""
    name: str
    """The workflow's name."""
    description: str | None
    """What the workflow is for, or null."""
    tags: list[str]
    """The owner's labels."""
    folder: str | None
    """Where the owner files it, levels separated by /, or null."""
    is_template: bool
    """Whether every user may see and copy it."""
    is_favorite: bool
    """Whether the owner starred it."""
    status: str
    """draft, active, paused or archived."""
    version_note: str | None
    """What the author says about the current version, or null."""
    created_by: UUID | None
    """Who made the current version, null for service_role."""
    updated_by: UUID | None
    """Who last edited it, null for service_role."""
    created_at: datetime
    """When the workflow was made."""
    updated_at: datetime
    """When its definition, name or description last changed."""
    execution_count: int
    """How often the workflow was started."""
    last_executed_at: datetime | None
    """When it was last started, null if never."""
    next_cursor: str
    """What to pass as cursor for the rows after this one."""
