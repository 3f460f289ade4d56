-- The error registry: every error of the API, once. Docs and the client's exceptions are made from it.
-- DETAIL says where: a JSON path for input ($.nodes[3].id), a JSON object for a conflict ({"expected_version": 3, "current_version": 5}).
with registry (name, sqlstate, message, hint) as (
  values
    -- who is asking
    ('not_signed_in', 'PT401', 'Nobody is signed in', 'Send a token whose claim sub is the user''s id. In SQL: set request.jwt.claims = ''{"sub": "…"}''.'),
    ('account_not_found', 'PT401', 'The signed-in account does not exist any more', 'Sign in again. On a plain Postgres the app inserts accounts into auth.users.'),
    ('acting_for_another_user', 'PT403', 'Only service_role may act for another user', 'Leave the user id out: it is the caller''s by default.'),
    ('service_role_only', 'PT403', 'Only service_role and the owner of the database may do this', 'Call it from a trusted server with the service key.'),
    ('export_for_owner_only', 'PT403', 'The versions and secrets of another user''s template cannot be exported', 'Leave include_versions and include_secrets out.'),
    ('template_of_another_user', 'PT403', 'A template of another user cannot be run or changed', 'Copy it first with duplicate_workflow and use the copy.'),

    -- not found, or not the caller's: the answer is the same on purpose
    ('workflow_not_found', 'PT404', 'Workflow not found', 'Check the id. A workflow of another user is answered like one that does not exist.'),
    ('version_not_found', 'PT404', 'The workflow has no such version', 'List its versions with get_version_history.'),
    ('label_not_found', 'PT404', 'No version of the workflow carries this label', 'Put it on one with set_version_label. Labels are the owner''s: a template of another user has none.'),
    ('execution_not_found', 'PT404', 'Execution not found', 'Check the id. A run of another user is answered like one that does not exist.'),
    ('node_type_rule_not_found', 'PT404', 'There is no rule for this type of node', 'List the rules with list_node_type_rules; is_global says whose rule is meant.'),
    ('user_not_found', 'PT404', 'There is no account with this id', 'Create the account before its workflows.'),
    ('schedule_not_found', 'PT404', 'The workflow has no schedule', 'Give it one with set_workflow_schedule. A workflow of another user is answered like one without.'),

    ('retention_policy_not_found', 'PT404', 'There is no such policy', 'list_retention_policies shows those that are there.'),
    ('archive_not_found', 'PT404', 'There is no archive of this month, and no partition to make one of', 'list_execution_archives shows the archives, maintenance_report how many months are attached.'),
    ('scheduler_not_found', 'PT404', 'pg_cron is not installed in this database', 'On Supabase: create extension pg_cron. Elsewhere let a timer run: workflow-sessions maintain, or: select * from run_maintenance(); each few minutes, and select enqueue_due_executions(); each minute.'),
    ('template_not_found', 'PT404', 'What this workflow was copied from is not there, or not public any more', 'The copy stays as it is. A template that was hidden, archived or deleted is answered alike.'),

    -- the caller's picture is out of date
    ('version_conflict', 'PT409', 'The workflow has a newer version', 'Load the current version, merge, and save with its number.'),
    ('revision_conflict', 'PT409', 'The workflow was edited meanwhile', 'Load the workflow, merge, and save with its revision.'),
    ('execution_finished', 'PT409', 'The run is already finished', 'A finished run never changes. Start a new one.'),
    ('not_a_copy', 'PT409', 'The workflow was not copied from another one', 'Only a workflow that duplicate_workflow has made can be behind its source.'),
    ('execution_not_running', 'PT409', 'The run is queued and has not begun', 'It begins when a worker claims it with claim_executions, or when its status is set to running.'),
    ('execution_not_queued', 'PT409', 'The run is not queued any more', 'Somebody else has begun it.'),
    ('execution_not_retryable', 'PT409', 'Only a run that failed or was cancelled can be run again', 'Start a new run with start_execution or enqueue_execution.'),
    ('lease_lost', 'PT409', 'The worker does not hold the run any more', 'Stop working on it: its lease was over, and the run went back to the queue or to another worker.'),
    ('month_not_over', 'PT409', 'The month cannot be archived', 'It must be over, and none of its runs queued or running: fail_stale_executions ends forgotten ones.'),
    ('too_many_months', 'PT409', 'There is no place for the month: 36 are attached', 'Archive another one with archive_executions, or delete old runs with purge_executions, and call it again.'),
    ('archive_damaged', 'PT409', 'The archive is damaged and is not restored', 'DETAIL names the chunk whose checksum is wrong. Bring the tables execution_archives and execution_archive_chunks back from a backup.'),
    ('workflow_archived', 'PT409', 'The workflow is archived', 'Call unarchive_workflow first.'),

    -- too large
    ('definition_too_large', 'PT413', 'The definition is larger than 4 MiB', 'Keep large data outside and refer to it from the nodes.'),
    ('definition_too_deep', 'PT413', 'The definition is nested deeper than 100 levels', 'Flatten the configuration of the node.'),
    ('template_too_large', 'PT413', 'Too much in the template resembles a credential to look at each', 'About 5,000 texts may be placeholders for a credential, or code that sets one, and 50,000 different keys may name one. Keep large data out of a template.'),
    ('too_many_elements', 'PT413', 'The definition has more than 20,000 nodes or 100,000 edges', 'Split it into several workflows.'),
    ('too_many_tags', 'PT413', 'A workflow has at most 50 tags', 'Keep the tags that you filter by.'),
    ('too_many_labels', 'PT413', 'A workflow has at most 20 labels', 'Take one away: set_version_label with version null.'),
    ('too_many_ids', 'PT413', 'At most 1,000 workflows can be changed at once', 'Send the ids in several calls.'),
    ('text_too_long', 'PT413', 'The text is too long', 'Names, folders, categories and keys have at most 255 characters, tags and labels 64, notes 2,000, descriptions 20,000.'),
    ('too_many_node_type_rules', 'PT413', 'A user has at most 1,000 rules for types of nodes', 'Delete those that are not used any more.'),
    ('too_many_node_types', 'PT413', 'At most 200 types of nodes can be named', 'Leave allowed_inputs out where nearly every type is allowed; list rules a page at a time.'),
    ('schema_too_large', 'PT413', 'The schema is larger than 16 KiB, deeper than 40 levels or has more than 200 parts', 'Describe what must be right, and leave the rest open.'),
    ('bundle_too_large', 'PT413', 'A bundle holds at most 8 MiB and 1,000 versions, and 50,000 texts are searched for 10,000 credentials', 'DETAIL says what is too much. Export single versions by version, or your own with include_secrets.'),
    ('results_too_large', 'PT413', 'The results of the run are larger than 16 MiB', 'Store large outputs elsewhere and record where they are.'),
    ('too_many_buckets', 'PT413', 'A timeline has at most 1,000 buckets', 'Ask for a shorter time, or for days.'),
    ('node_result_too_large', 'PT413', 'The result of a node is too large', 'An output has at most 4 MiB, an error 64 KiB. Store large outputs elsewhere and record where they are.'),
    ('too_many_node_results', 'PT413', 'The run has 50,000 results of nodes', 'Record every so many items of a loop, or split the work into several runs.'),
    ('page_too_large', 'PT413', 'A page has at most 1,000 rows', 'Ask for a smaller page and follow next_cursor.'),

    -- input that cannot be kept
    ('name_invalid', 'PT422', 'A workflow needs a name', 'Give it 1 to 255 characters that are not all blanks.'),
    ('tags_invalid', 'PT422', 'Tags are a flat list of non-empty texts', 'Send an array such as {trading,daily} without nulls.'),
    ('label_invalid', 'PT422', 'The label begins or ends with a blank, or holds a control character', 'Send a short name such as production.'),
    ('version_or_label', 'PT422', 'Both a version and a label are given', 'Send one of the two.'),
    ('folder_inside_itself', 'PT422', 'A folder cannot be moved into itself', 'Choose a new_folder that is not below folder.'),
    ('text_invalid', 'PT422', 'The text is empty or only blanks', 'Send a text with something in it, or leave it out.'),
    ('status_invalid', 'PT422', 'There is no such status', 'A workflow is draft, active, paused or archived; a run ends as completed, failed or cancelled.'),
    ('node_status_invalid', 'PT422', 'There is no such status of a node', 'A node is pending, running, completed, failed or skipped.'),
    ('node_times_invalid', 'PT422', 'The times of a node cannot be right', 'Only a node that ended has completed_at, not before started_at; none is a day before its run was made, or a day ahead.'),
    ('nodes_invalid', 'PT422', 'nodes is not an array of objects that each have a non-empty string id', 'Send ReactFlow nodes: [{"id": "a", "type": "default", "position": {"x": 0, "y": 0}, "data": {}}].'),
    ('edges_invalid', 'PT422', 'edges is not an array of objects that each have string id, source and target', 'Send ReactFlow edges: [{"id": "a-b", "source": "a", "target": "b"}].'),
    ('bundle_invalid', 'PT422', 'The bundle is not what export_workflow returns', 'DETAIL is the first place that does not fit. Versions are numbered 1, 2, 3 … in order.'),
    ('bundle_version_unknown', 'PT422', 'The bundle has a format_version that is not known here', 'Upgrade, or export it again from an older release.'),
    ('definition_invalid', 'PT422', 'The definition is not an object', 'Send {"nodes": [], "edges": [], "trigger": null, "variables": {}}; what is left out is empty.'),
    ('trigger_invalid', 'PT422', 'trigger is not an object', 'Send an object such as {"type": "schedule", "cron": "*/5 * * * *"}, or clear it.'),
    ('variables_invalid', 'PT422', 'variables is not an object', 'Send an object with a key for each variable.'),
    ('number_unreadable', 'PT422', 'A number is larger than 1e100 or has more than 100 decimals', 'Send it as a text: other clients cannot read such a number.'),
    ('number_invalid', 'PT422', 'The number is out of range', 'DETAIL names it.'),
    ('argument_missing', 'PT422', 'An argument that is needed is missing or null', 'DETAIL names it. Without a signed-in user, user_id says for whom the call acts.'),
    ('field_not_clearable', 'PT422', 'This field cannot be cleared', 'description, folder, category, trigger and version_note can be.'),
    ('field_not_writable', 'PT422', 'This column is kept by the database', 'Leave it out: ids, owner, numbers, times and counters are set for you.'),
    ('validation_failed', 'PT422', 'The definition has errors', 'DETAIL lists the first 100 as {code, path, message}; validate_workflow lists all. Without validate it can be saved as a draft.'),
    ('schema_invalid', 'PT422', 'The schema has a part that cannot be checked', 'DETAIL names the first. set_node_type_rule lists the keywords; others need the extension pg_jsonschema, and $ref may only lead into the schema.'),
    ('inputs_invalid', 'PT422', 'allowed_inputs is a flat list of types of nodes', 'Send an array such as {trigger,httpRequest} without nulls, or an empty one for a node without inputs.'),
    ('credentials_found', 'PT422', 'What becomes public holds what looks like a credential', 'DETAIL lists the paths. Put {"$secret": "NAME"} or a placeholder such as {{NAME}} there, and change a credential that others may have seen.'),
    ('one_version_at_a_time', 'PT422', 'Several older versions of one workflow were flagged as current in one statement', 'Flag exactly one version.'),
    ('cursor_invalid', 'PT422', 'The cursor is not one that this list returned', 'Pass next_cursor of the last row as it came, with the same order.'),
    ('path_invalid', 'PT422', 'This is no path within a node', 'Join keys and places: data.model, data.tools[0].name, data.tools[*].name, data."odd key".'),
    ('order_invalid', 'PT422', 'The list cannot be ordered so', 'Order workflows by updated_at, created_at, name, last_executed_at or execution_count, direction asc or desc; templates by updated_at, copies or name.'),
    ('scope_invalid', 'PT422', 'There is no such scope', 'Search all, own or templates.'),
    ('bucket_invalid', 'PT422', 'There is no such bucket', 'A timeline goes by hour or by day.'),
    ('hours_not_kept', 'PT422', 'Statistics by the hour are kept for 35 days', 'Ask for days, or for a later since.'),
    ('month_invalid', 'PT422', 'This is no month', 'Send any day of it, from 1970 to 9999.'),
    ('schedule_invalid', 'PT422', 'This is no schedule', 'Give either every, from 10 seconds to 366 days, or cron; missed_runs is skip or catch_up_once.'),
    ('cron_invalid', 'PT422', 'The cron expression cannot be read', 'Write minute, hour, day of the month, month and day of the week, such as */5 9-17 * * mon-fri. DETAIL names the field, from 0.'),
    ('schedule_never_due', 'PT422', 'The cron expression never comes due', 'There is no such day, as with 30 February.'),
    ('time_zone_invalid', 'PT422', 'There is no such time zone', 'Send a name such as UTC or Europe/Berlin. An offset such as UTC+2 is none.'),
    ('outputs_invalid', 'PT422', 'outputs is not an object by node id', 'Send {"node id": anything}.'),
    ('errors_invalid', 'PT422', 'errors is not an array of {nodeId, nodeType, error, timestamp}', 'nodeId, nodeType and error are texts; timestamp is epoch milliseconds or ISO 8601.')
)
insert into workflow_internal.error_codes as known (name, sqlstate, message, hint)
select r.name, r.sqlstate, r.message, r.hint from registry r
on conflict on constraint error_codes_pkey do update
set sqlstate = excluded.sqlstate, message = excluded.message, hint = excluded.hint
where (known.sqlstate, known.message, known.hint) is distinct from (excluded.sqlstate, excluded.message, excluded.hint);
