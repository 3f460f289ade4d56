# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.
"""A class an error of the registry, sql/errors.sql."""

from __future__ import annotations

from workflow_sessions import errors
from workflow_sessions.errors import WorkflowError

__all__: list[str] = [
    "AccountNotFoundError",
    "ActingForAnotherUserError",
    "ArchiveDamagedError",
    "ArchiveNotFoundError",
    "ArgumentMissingError",
    "BucketInvalidError",
    "BundleInvalidError",
    "BundleTooLargeError",
    "BundleVersionUnknownError",
    "CredentialsFoundError",
    "CronInvalidError",
    "CursorInvalidError",
    "DefinitionInvalidError",
    "DefinitionTooDeepError",
    "DefinitionTooLargeError",
    "EdgesInvalidError",
    "ErrorsInvalidError",
    "ExecutionFinishedError",
    "ExecutionNotFoundError",
    "ExecutionNotQueuedError",
    "ExecutionNotRetryableError",
    "ExecutionNotRunningError",
    "ExportForOwnerOnlyError",
    "FieldNotClearableError",
    "FieldNotWritableError",
    "FolderInsideItselfError",
    "HoursNotKeptError",
    "InputsInvalidError",
    "LabelInvalidError",
    "LabelNotFoundError",
    "LeaseLostError",
    "MonthInvalidError",
    "MonthNotOverError",
    "NameInvalidError",
    "NodeResultTooLargeError",
    "NodeStatusInvalidError",
    "NodeTimesInvalidError",
    "NodeTypeRuleNotFoundError",
    "NodesInvalidError",
    "NotACopyError",
    "NumberInvalidError",
    "NumberUnreadableError",
    "OneVersionAtATimeError",
    "OrderInvalidError",
    "OutputsInvalidError",
    "PageTooLargeError",
    "PathInvalidError",
    "ResultsTooLargeError",
    "RetentionPolicyNotFoundError",
    "RevisionConflictError",
    "ScheduleInvalidError",
    "ScheduleNeverDueError",
    "ScheduleNotFoundError",
    "SchedulerNotFoundError",
    "SchemaInvalidError",
    "SchemaTooLargeError",
    "ScopeInvalidError",
    "ServiceRoleOnlyError",
    "StatusInvalidError",
    "TagsInvalidError",
    "TemplateNotFoundError",
    "TemplateOfAnotherUserError",
    "TemplateTooLargeError",
    "TextInvalidError",
    "TextTooLongError",
    "TimeZoneInvalidError",
    "TooManyBucketsError",
    "TooManyElementsError",
    "TooManyIdsError",
    "TooManyLabelsError",
    "TooManyMonthsError",
    "TooManyNodeResultsError",
    "TooManyNodeTypeRulesError",
    "TooManyNodeTypesError",
    "TooManyTagsError",
    "TriggerInvalidError",
    "UserNotFoundError",
    "ValidationFailedError",
    "VariablesInvalidError",
    "VersionConflictError",
    "VersionNotFoundError",
    "VersionOrLabelError",
    "WorkflowArchivedError",
    "WorkflowNotFoundError",
]


class AccountNotFoundError(errors.NotSignedInError):
    """The signed-in account does not exist any more.

    Sign in again. On a plain Postgres the app inserts accounts into auth.users.
    """


class ActingForAnotherUserError(errors.NotAllowedError):
    """Only service_role may act for another user.

    Leave the user id out: it is the caller's by default.
    """


class ServiceRoleOnlyError(errors.NotAllowedError):
    """Only service_role and the owner of the database may do this.

    Call it from a trusted server with the service key.
    """


class ExportForOwnerOnlyError(errors.NotAllowedError):
    """The versions and secrets of another user's template cannot be exported.

    Leave include_versions and include_secrets out.
    """


class TemplateOfAnotherUserError(errors.NotAllowedError):
    """A template of another user cannot be run or changed.

    Copy it first with duplicate_workflow and use the copy.
    """


class WorkflowNotFoundError(errors.NotFoundError):
    """Workflow not found.

    Check the id. A workflow of another user is answered like one that does not exist.
    """


class VersionNotFoundError(errors.NotFoundError):
    """The workflow has no such version.

    List its versions with get_version_history.
    """


class LabelNotFoundError(errors.NotFoundError):
    """No version of the workflow carries this label.

    Put it on one with set_version_label. Labels are the owner's: a template of another user has none.
    """


class ExecutionNotFoundError(errors.NotFoundError):
    """Execution not found.

    Check the id. A run of another user is answered like one that does not exist.
    """


class NodeTypeRuleNotFoundError(errors.NotFoundError):
    """There is no rule for this type of node.

    List the rules with list_node_type_rules; is_global says whose rule is meant.
    """


class UserNotFoundError(errors.NotFoundError):
    """There is no account with this id.

    Create the account before its workflows.
    """


class ScheduleNotFoundError(errors.NotFoundError):
    """The workflow has no schedule.

    Give it one with set_workflow_schedule. A workflow of another user is answered like one without.
    """


class RetentionPolicyNotFoundError(errors.NotFoundError):
    """There is no such policy.

    list_retention_policies shows those that are there.
    """


class ArchiveNotFoundError(errors.NotFoundError):
    """There is no archive of this month, and no partition to make one of.

    list_execution_archives shows the archives, maintenance_report how many months are attached.
    """


class SchedulerNotFoundError(errors.NotFoundError):
    """pg_cron is not installed in this database.

    On Supabase: create extension pg_cron. Elsewhere let a timer run: workflow-sessions maintain, or:
    select * from run_maintenance(); each few minutes, and select enqueue_due_executions(); each minute.
    """


class TemplateNotFoundError(errors.NotFoundError):
    """What this workflow was copied from is not there, or not public any more.

    The copy stays as it is. A template that was hidden, archived or deleted is answered alike.
    """


class VersionConflictError(errors.ConflictError):
    """The workflow has a newer version.

    Load the current version, merge, and save with its number.
    """


class RevisionConflictError(errors.ConflictError):
    """The workflow was edited meanwhile.

    Load the workflow, merge, and save with its revision.
    """


class ExecutionFinishedError(errors.ConflictError):
    """The run is already finished.

    A finished run never changes. Start a new one.
    """


class NotACopyError(errors.ConflictError):
    """The workflow was not copied from another one.

    Only a workflow that duplicate_workflow has made can be behind its source.
    """


class ExecutionNotRunningError(errors.ConflictError):
    """The run is queued and has not begun.

    It begins when a worker claims it with claim_executions, or when its status is set to running.
    """


class ExecutionNotQueuedError(errors.ConflictError):
    """The run is not queued any more.

    Somebody else has begun it.
    """


class ExecutionNotRetryableError(errors.ConflictError):
    """Only a run that failed or was cancelled can be run again.

    Start a new run with start_execution or enqueue_execution.
    """


class LeaseLostError(errors.ConflictError):
    """The worker does not hold the run any more.

    Stop working on it: its lease was over, and the run went back to the queue or to another worker.
    """


class MonthNotOverError(errors.ConflictError):
    """The month cannot be archived.

    It must be over, and none of its runs queued or running: fail_stale_executions ends forgotten ones.
    """


class TooManyMonthsError(errors.ConflictError):
    """There is no place for the month: 36 are attached.

    Archive another one with archive_executions, or delete old runs with purge_executions, and call it
    again.
    """


class ArchiveDamagedError(errors.ConflictError):
    """The archive is damaged and is not restored.

    DETAIL names the chunk whose checksum is wrong. Bring the tables execution_archives and
    execution_archive_chunks back from a backup.
    """


class WorkflowArchivedError(errors.ConflictError):
    """The workflow is archived.

    Call unarchive_workflow first.
    """


class DefinitionTooLargeError(errors.TooLargeError):
    """The definition is larger than 4 MiB.

    Keep large data outside and refer to it from the nodes.
    """


class DefinitionTooDeepError(errors.TooLargeError):
    """The definition is nested deeper than 100 levels.

    Flatten the configuration of the node.
    """


class TemplateTooLargeError(errors.TooLargeError):
    """Too much in the template resembles a credential to look at each.

    About 5,000 texts may be placeholders for a credential, or code that sets one, and 50,000 different
    keys may name one. Keep large data out of a template.
    """


class TooManyElementsError(errors.TooLargeError):
    """The definition has more than 20,000 nodes or 100,000 edges.

    Split it into several workflows.
    """


class TooManyTagsError(errors.TooLargeError):
    """A workflow has at most 50 tags.

    Keep the tags that you filter by.
    """


class TooManyLabelsError(errors.TooLargeError):
    """A workflow has at most 20 labels.

    Take one away: set_version_label with version null.
    """


class TooManyIdsError(errors.TooLargeError):
    """At most 1,000 workflows can be changed at once.

    Send the ids in several calls.
    """


class TextTooLongError(errors.TooLargeError):
    """The text is too long.

    Names, folders, categories and keys have at most 255 characters, tags and labels 64, notes 2,000,
    descriptions 20,000.
    """


class TooManyNodeTypeRulesError(errors.TooLargeError):
    """A user has at most 1,000 rules for types of nodes.

    Delete those that are not used any more.
    """


class TooManyNodeTypesError(errors.TooLargeError):
    """At most 200 types of nodes can be named.

    Leave allowed_inputs out where nearly every type is allowed; list rules a page at a time.
    """


class SchemaTooLargeError(errors.TooLargeError):
    """The schema is larger than 16 KiB, deeper than 40 levels or has more than 200 parts.

    Describe what must be right, and leave the rest open.
    """


class BundleTooLargeError(errors.TooLargeError):
    """A bundle holds at most 8 MiB and 1,000 versions, and 50,000 texts are searched for 10,000
    credentials.

    DETAIL says what is too much. Export single versions by version, or your own with include_secrets.
    """


class ResultsTooLargeError(errors.TooLargeError):
    """The results of the run are larger than 16 MiB.

    Store large outputs elsewhere and record where they are.
    """


class TooManyBucketsError(errors.TooLargeError):
    """A timeline has at most 1,000 buckets.

    Ask for a shorter time, or for days.
    """


class NodeResultTooLargeError(errors.TooLargeError):
    """The result of a node is too large.

    An output has at most 4 MiB, an error 64 KiB. Store large outputs elsewhere and record where they
    are.
    """


class TooManyNodeResultsError(errors.TooLargeError):
    """The run has 50,000 results of nodes.

    Record every so many items of a loop, or split the work into several runs.
    """


class PageTooLargeError(errors.TooLargeError):
    """A page has at most 1,000 rows.

    Ask for a smaller page and follow next_cursor.
    """


class NameInvalidError(errors.InvalidInputError):
    """A workflow needs a name.

    Give it 1 to 255 characters that are not all blanks.
    """


class TagsInvalidError(errors.InvalidInputError):
    """Tags are a flat list of non-empty texts.

    Send an array such as {trading,daily} without nulls.
    """


class LabelInvalidError(errors.InvalidInputError):
    """The label begins or ends with a blank, or holds a control character.

    Send a short name such as production.
    """


class VersionOrLabelError(errors.InvalidInputError):
    """Both a version and a label are given.

    Send one of the two.
    """


class FolderInsideItselfError(errors.InvalidInputError):
    """A folder cannot be moved into itself.

    Choose a new_folder that is not below folder.
    """


class TextInvalidError(errors.InvalidInputError):
    """The text is empty or only blanks.

    Send a text with something in it, or leave it out.
    """


class StatusInvalidError(errors.InvalidInputError):
    """There is no such status.

    A workflow is draft, active, paused or archived; a run ends as completed, failed or cancelled.
    """


class NodeStatusInvalidError(errors.InvalidInputError):
    """There is no such status of a node.

    A node is pending, running, completed, failed or skipped.
    """


class NodeTimesInvalidError(errors.InvalidInputError):
    """The times of a node cannot be right.

    Only a node that ended has completed_at, not before started_at; none is a day before its run was
    made, or a day ahead.
    """


class NodesInvalidError(errors.InvalidInputError):
    """nodes is not an array of objects that each have a non-empty string id.

    Send ReactFlow nodes: [{"id": "a", "type": "default", "position": {"x": 0, "y": 0}, "data": {}}].
    """


class EdgesInvalidError(errors.InvalidInputError):
    """edges is not an array of objects that each have string id, source and target.

    Send ReactFlow edges: [{"id": "a-b", "source": "a", "target": "b"}].
    """


class BundleInvalidError(errors.InvalidInputError):
    """The bundle is not what export_workflow returns.

    DETAIL is the first place that does not fit. Versions are numbered 1, 2, 3 … in order.
    """


class BundleVersionUnknownError(errors.InvalidInputError):
    """The bundle has a format_version that is not known here.

    Upgrade, or export it again from an older release.
    """


class DefinitionInvalidError(errors.InvalidInputError):
    """The definition is not an object.

    Send {"nodes": [], "edges": [], "trigger": null, "variables": {}}; what is left out is empty.
    """


class TriggerInvalidError(errors.InvalidInputError):
    """trigger is not an object.

    Send an object such as {"type": "schedule", "cron": "*/5 * * * *"}, or clear it.
    """


class VariablesInvalidError(errors.InvalidInputError):
    """variables is not an object.

    Send an object with a key for each variable.
    """


class NumberUnreadableError(errors.InvalidInputError):
    """A number is larger than 1e100 or has more than 100 decimals.

    Send it as a text: other clients cannot read such a number.
    """


class NumberInvalidError(errors.InvalidInputError):
    """The number is out of range.

    DETAIL names it.
    """


class ArgumentMissingError(errors.InvalidInputError):
    """An argument that is needed is missing or null.

    DETAIL names it. Without a signed-in user, user_id says for whom the call acts.
    """


class FieldNotClearableError(errors.InvalidInputError):
    """This field cannot be cleared.

    description, folder, category, trigger and version_note can be.
    """


class FieldNotWritableError(errors.InvalidInputError):
    """This column is kept by the database.

    Leave it out: ids, owner, numbers, times and counters are set for you.
    """


class ValidationFailedError(errors.InvalidInputError):
    """The definition has errors.

    DETAIL lists the first 100 as {code, path, message}; validate_workflow lists all. Without validate
    it can be saved as a draft.
    """


class SchemaInvalidError(errors.InvalidInputError):
    """The schema has a part that cannot be checked.

    DETAIL names the first. set_node_type_rule lists the keywords; others need the extension
    pg_jsonschema, and $ref may only lead into the schema.
    """


class InputsInvalidError(errors.InvalidInputError):
    """allowed_inputs is a flat list of types of nodes.

    Send an array such as {trigger,httpRequest} without nulls, or an empty one for a node without
    inputs.
    """


class CredentialsFoundError(errors.InvalidInputError):
    """What becomes public holds what looks like a credential.

    DETAIL lists the paths. Put {"$secret": "NAME"} or a placeholder such as {{NAME}} there, and change
    a credential that others may have seen.
    """


class OneVersionAtATimeError(errors.InvalidInputError):
    """Several older versions of one workflow were flagged as current in one statement.

    Flag exactly one version.
    """


class CursorInvalidError(errors.InvalidInputError):
    """The cursor is not one that this list returned.

    Pass next_cursor of the last row as it came, with the same order.
    """


class PathInvalidError(errors.InvalidInputError):
    """This is no path within a node.

    Join keys and places: data.model, data.tools[0].name, data.tools[*].name, data."odd key".
    """


class OrderInvalidError(errors.InvalidInputError):
    """The list cannot be ordered so.

    Order workflows by updated_at, created_at, name, last_executed_at or execution_count, direction asc
    or desc; templates by updated_at, copies or name.
    """


class ScopeInvalidError(errors.InvalidInputError):
    """There is no such scope.

    Search all, own or templates.
    """


class BucketInvalidError(errors.InvalidInputError):
    """There is no such bucket.

    A timeline goes by hour or by day.
    """


class HoursNotKeptError(errors.InvalidInputError):
    """Statistics by the hour are kept for 35 days.

    Ask for days, or for a later since.
    """


class MonthInvalidError(errors.InvalidInputError):
    """This is no month.

    Send any day of it, from 1970 to 9999.
    """


class ScheduleInvalidError(errors.InvalidInputError):
    """This is no schedule.

    Give either every, from 10 seconds to 366 days, or cron; missed_runs is skip or catch_up_once.
    """


class CronInvalidError(errors.InvalidInputError):
    """The cron expression cannot be read.

    Write minute, hour, day of the month, month and day of the week, such as */5 9-17 * * mon-fri.
    DETAIL names the field, from 0.
    """


class ScheduleNeverDueError(errors.InvalidInputError):
    """The cron expression never comes due.

    There is no such day, as with 30 February.
    """


class TimeZoneInvalidError(errors.InvalidInputError):
    """There is no such time zone.

    Send a name such as UTC or Europe/Berlin. An offset such as UTC+2 is none.
    """


class OutputsInvalidError(errors.InvalidInputError):
    """outputs is not an object by node id.

    Send {"node id": anything}.
    """


class ErrorsInvalidError(errors.InvalidInputError):
    """errors is not an array of {nodeId, nodeType, error, timestamp}.

    nodeId, nodeType and error are texts; timestamp is epoch milliseconds or ISO 8601.
    """


BY_MESSAGE: dict[tuple[str, str], type[WorkflowError]] = {
    ("PT401", "Nobody is signed in"): errors.NotSignedInError,
    ("PT401", "The signed-in account does not exist any more"): AccountNotFoundError,
    ("PT403", "Only service_role may act for another user"): ActingForAnotherUserError,
    ("PT403", "Only service_role and the owner of the database may do this"): ServiceRoleOnlyError,
    (
        "PT403",
        "The versions and secrets of another user's template cannot be exported",
    ): ExportForOwnerOnlyError,
    ("PT403", "A template of another user cannot be run or changed"): TemplateOfAnotherUserError,
    ("PT404", "Workflow not found"): WorkflowNotFoundError,
    ("PT404", "The workflow has no such version"): VersionNotFoundError,
    ("PT404", "No version of the workflow carries this label"): LabelNotFoundError,
    ("PT404", "Execution not found"): ExecutionNotFoundError,
    ("PT404", "There is no rule for this type of node"): NodeTypeRuleNotFoundError,
    ("PT404", "There is no account with this id"): UserNotFoundError,
    ("PT404", "The workflow has no schedule"): ScheduleNotFoundError,
    ("PT404", "There is no such policy"): RetentionPolicyNotFoundError,
    ("PT404", "There is no archive of this month, and no partition to make one of"): ArchiveNotFoundError,
    ("PT404", "pg_cron is not installed in this database"): SchedulerNotFoundError,
    (
        "PT404",
        "What this workflow was copied from is not there, or not public any more",
    ): TemplateNotFoundError,
    ("PT409", "The workflow has a newer version"): VersionConflictError,
    ("PT409", "The workflow was edited meanwhile"): RevisionConflictError,
    ("PT409", "The run is already finished"): ExecutionFinishedError,
    ("PT409", "The workflow was not copied from another one"): NotACopyError,
    ("PT409", "The run is queued and has not begun"): ExecutionNotRunningError,
    ("PT409", "The run is not queued any more"): ExecutionNotQueuedError,
    ("PT409", "Only a run that failed or was cancelled can be run again"): ExecutionNotRetryableError,
    ("PT409", "The worker does not hold the run any more"): LeaseLostError,
    ("PT409", "The month cannot be archived"): MonthNotOverError,
    ("PT409", "There is no place for the month: 36 are attached"): TooManyMonthsError,
    ("PT409", "The archive is damaged and is not restored"): ArchiveDamagedError,
    ("PT409", "The workflow is archived"): WorkflowArchivedError,
    ("PT413", "The definition is larger than 4 MiB"): DefinitionTooLargeError,
    ("PT413", "The definition is nested deeper than 100 levels"): DefinitionTooDeepError,
    ("PT413", "Too much in the template resembles a credential to look at each"): TemplateTooLargeError,
    ("PT413", "The definition has more than 20,000 nodes or 100,000 edges"): TooManyElementsError,
    ("PT413", "A workflow has at most 50 tags"): TooManyTagsError,
    ("PT413", "A workflow has at most 20 labels"): TooManyLabelsError,
    ("PT413", "At most 1,000 workflows can be changed at once"): TooManyIdsError,
    ("PT413", "The text is too long"): TextTooLongError,
    ("PT413", "A user has at most 1,000 rules for types of nodes"): TooManyNodeTypeRulesError,
    ("PT413", "At most 200 types of nodes can be named"): TooManyNodeTypesError,
    (
        "PT413",
        "The schema is larger than 16 KiB, deeper than 40 levels or has more than 200 parts",
    ): SchemaTooLargeError,
    (
        "PT413",
        "A bundle holds at most 8 MiB and 1,000 versions, and 50,000 texts are searched for 10,000 credentials",
    ): BundleTooLargeError,
    ("PT413", "The results of the run are larger than 16 MiB"): ResultsTooLargeError,
    ("PT413", "A timeline has at most 1,000 buckets"): TooManyBucketsError,
    ("PT413", "The result of a node is too large"): NodeResultTooLargeError,
    ("PT413", "The run has 50,000 results of nodes"): TooManyNodeResultsError,
    ("PT413", "A page has at most 1,000 rows"): PageTooLargeError,
    ("PT422", "A workflow needs a name"): NameInvalidError,
    ("PT422", "Tags are a flat list of non-empty texts"): TagsInvalidError,
    ("PT422", "The label begins or ends with a blank, or holds a control character"): LabelInvalidError,
    ("PT422", "Both a version and a label are given"): VersionOrLabelError,
    ("PT422", "A folder cannot be moved into itself"): FolderInsideItselfError,
    ("PT422", "The text is empty or only blanks"): TextInvalidError,
    ("PT422", "There is no such status"): StatusInvalidError,
    ("PT422", "There is no such status of a node"): NodeStatusInvalidError,
    ("PT422", "The times of a node cannot be right"): NodeTimesInvalidError,
    ("PT422", "nodes is not an array of objects that each have a non-empty string id"): NodesInvalidError,
    (
        "PT422",
        "edges is not an array of objects that each have string id, source and target",
    ): EdgesInvalidError,
    ("PT422", "The bundle is not what export_workflow returns"): BundleInvalidError,
    ("PT422", "The bundle has a format_version that is not known here"): BundleVersionUnknownError,
    ("PT422", "The definition is not an object"): DefinitionInvalidError,
    ("PT422", "trigger is not an object"): TriggerInvalidError,
    ("PT422", "variables is not an object"): VariablesInvalidError,
    ("PT422", "A number is larger than 1e100 or has more than 100 decimals"): NumberUnreadableError,
    ("PT422", "The number is out of range"): NumberInvalidError,
    ("PT422", "An argument that is needed is missing or null"): ArgumentMissingError,
    ("PT422", "This field cannot be cleared"): FieldNotClearableError,
    ("PT422", "This column is kept by the database"): FieldNotWritableError,
    ("PT422", "The definition has errors"): ValidationFailedError,
    ("PT422", "The schema has a part that cannot be checked"): SchemaInvalidError,
    ("PT422", "allowed_inputs is a flat list of types of nodes"): InputsInvalidError,
    ("PT422", "What becomes public holds what looks like a credential"): CredentialsFoundError,
    (
        "PT422",
        "Several older versions of one workflow were flagged as current in one statement",
    ): OneVersionAtATimeError,
    ("PT422", "The cursor is not one that this list returned"): CursorInvalidError,
    ("PT422", "This is no path within a node"): PathInvalidError,
    ("PT422", "The list cannot be ordered so"): OrderInvalidError,
    ("PT422", "There is no such scope"): ScopeInvalidError,
    ("PT422", "There is no such bucket"): BucketInvalidError,
    ("PT422", "Statistics by the hour are kept for 35 days"): HoursNotKeptError,
    ("PT422", "This is no month"): MonthInvalidError,
    ("PT422", "This is no schedule"): ScheduleInvalidError,
    ("PT422", "The cron expression cannot be read"): CronInvalidError,
    ("PT422", "The cron expression never comes due"): ScheduleNeverDueError,
    ("PT422", "There is no such time zone"): TimeZoneInvalidError,
    ("PT422", "outputs is not an object by node id"): OutputsInvalidError,
    ("PT422", "errors is not an array of {nodeId, nodeType, error, timestamp}"): ErrorsInvalidError,
}


def error_for(sqlstate: str, message: str, detail: str = "", hint: str = "") -> WorkflowError:
    """The error that the server means; one that is newer than this client is known by its SQLSTATE."""
    kind = BY_MESSAGE.get((sqlstate, message)) or errors.base_for(sqlstate)
    return kind(message, sqlstate=sqlstate, detail=detail, hint=hint)
