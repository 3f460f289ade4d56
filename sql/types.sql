-- Row types of lists and sums: what a list shows, without definitions, outputs and snapshots. Other single rows come as
-- rows of the views.
-- "if not exists" does not exist for types.
do $$
begin
  if to_regtype('public.workflow_summary') is null then
    create type public.workflow_summary as (
      id uuid,
      workflow_id uuid,
      user_id uuid,
      version integer,
      revision integer,
      name text,
      description text,
      tags text[],
      folder text,
      is_template boolean,
      is_favorite boolean,
      status text,
      version_note text,
      created_by uuid,
      updated_by uuid,
      created_at timestamptz,
      updated_at timestamptz,
      execution_count bigint,
      last_executed_at timestamptz,
      next_cursor text
    );
  end if;
  if to_regtype('public.version_summary') is null then
    create type public.version_summary as (
      id uuid,
      workflow_id uuid,
      name text,
      version integer,
      is_current_version boolean,
      is_archived boolean,
      labels text[],
      revision integer,
      version_note text,
      definition_hash text,
      layout_hash text,
      parent_workflow_id uuid,
      forked_from_id uuid,
      created_by uuid,
      updated_by uuid,
      created_at timestamptz,
      updated_at timestamptz
    );
  end if;
  if to_regtype('public.template_summary') is null then
    create type public.template_summary as (
      workflow_id uuid,
      id uuid,
      user_id uuid,
      name text,
      description text,
      category text,
      tags text[],
      version integer,
      updated_at timestamptz,
      copies bigint,
      next_cursor text
    );
  end if;
  if to_regtype('public.workflow_search_result') is null then
    create type public.workflow_search_result as (
      id uuid,
      workflow_id uuid,
      user_id uuid,
      version integer,
      revision integer,
      name text,
      description text,
      tags text[],
      folder text,
      is_template boolean,
      is_favorite boolean,
      status text,
      version_note text,
      created_at timestamptz,
      updated_at timestamptz,
      execution_count bigint,
      last_executed_at timestamptz,
      rank double precision,
      name_highlight text,
      highlight text,
      next_cursor text
    );
  end if;
  if to_regtype('public.category_summary') is null then
    create type public.category_summary as (
      category text,
      template_count bigint
    );
  end if;
  if to_regtype('public.execution_summary') is null then
    create type public.execution_summary as (
      id uuid,
      workflow_id uuid,
      session_id uuid,
      workflow_version integer,
      workflow_revision integer,
      user_id uuid,
      status text,
      execution_started_at timestamptz,
      execution_completed_at timestamptz,
      duration_ms bigint,
      nodes_executed integer,
      error_message text,
      trigger_source text,
      idempotency_key text,
      retry_of uuid,
      heartbeat_at timestamptz,
      created_at timestamptz,
      attempt integer,
      max_attempts integer,
      available_at timestamptz,
      worker_id text,
      lease_expires_at timestamptz,
      cancel_requested_at timestamptz,
      next_cursor text
    );
  end if;
  if to_regtype('public.claimed_execution') is null then
    create type public.claimed_execution as (
      execution_id uuid,
      workflow_id uuid,
      session_id uuid,
      workflow_version integer,
      workflow_revision integer,
      user_id uuid,
      attempt integer,
      max_attempts integer,
      trigger_source text,
      idempotency_key text,
      retry_of uuid,
      created_at timestamptz,
      worker_id text,
      lease_expires_at timestamptz,
      nodes jsonb,
      edges jsonb,
      trigger jsonb,
      variables jsonb
    );
  end if;
  if to_regtype('public.execution_lease') is null then
    create type public.execution_lease as (
      execution_id uuid,
      lease_expires_at timestamptz,
      cancel_requested boolean
    );
  end if;
  if to_regtype('public.node_result') is null then
    create type public.node_result as (
      execution_id uuid,
      node_id text,
      execution_attempt integer,
      attempt integer,
      node_type text,
      status text,
      output jsonb,
      error text,
      started_at timestamptz,
      completed_at timestamptz,
      duration_ms bigint,
      next_cursor text
    );
  end if;
  if to_regtype('public.execution_stats') is null then
    create type public.execution_stats as (
      total bigint,
      queued bigint,
      running bigint,
      successful bigint,
      failed bigint,
      cancelled bigint,
      success_rate numeric,
      avg_duration_ms numeric,
      p50_duration_ms numeric,
      p95_duration_ms numeric,
      p99_duration_ms numeric,
      max_duration_ms numeric,
      last_executed_at timestamptz,
      counted_since timestamptz
    );
  end if;
  if to_regtype('public.execution_bucket') is null then
    create type public.execution_bucket as (
      bucket_start timestamptz,
      finished bigint,
      successful bigint,
      failed bigint,
      cancelled bigint,
      success_rate numeric,
      avg_duration_ms numeric,
      p50_duration_ms numeric,
      p95_duration_ms numeric,
      p99_duration_ms numeric,
      max_duration_ms numeric
    );
  end if;
  if to_regtype('public.workflow_health') is null then
    create type public.workflow_health as (
      workflow_id uuid,
      user_id uuid,
      name text,
      status text,
      finished bigint,
      successful bigint,
      failed bigint,
      cancelled bigint,
      success_rate numeric,
      failure_rate numeric,
      avg_duration_ms numeric,
      percentile_duration_ms numeric,
      max_duration_ms numeric,
      last_executed_at timestamptz,
      counted_since timestamptz,
      next_cursor text
    );
  end if;
  if to_regtype('public.version_stats_comparison') is null then
    create type public.version_stats_comparison as (
      from_version integer,
      to_version integer,
      from_finished bigint,
      to_finished bigint,
      from_success_rate numeric,
      to_success_rate numeric,
      from_avg_duration_ms numeric,
      to_avg_duration_ms numeric,
      from_p50_duration_ms numeric,
      to_p50_duration_ms numeric,
      from_p95_duration_ms numeric,
      to_p95_duration_ms numeric,
      fails_more boolean,
      is_slower boolean,
      changes jsonb
    );
  end if;
  if to_regtype('workflow_internal.execution_sums') is null then
    create type workflow_internal.execution_sums as (
      workflow_id uuid,
      bucket_start timestamptz,
      successful bigint,
      failed bigint,
      cancelled bigint,
      success_rate numeric,
      avg_duration_ms numeric,
      max_duration_ms numeric,
      percentiles numeric[]
    );
  end if;
  if to_regtype('public.folder_summary') is null then
    create type public.folder_summary as (
      path text,
      name text,
      depth integer,
      workflow_count bigint,
      total_count bigint
    );
  end if;
  if to_regtype('public.tag_summary') is null then
    create type public.tag_summary as (
      tag text,
      workflow_count bigint
    );
  end if;
  if to_regtype('public.definition_change') is null then
    create type public.definition_change as (
      kind text,
      operation text,
      node_id text,
      node_type text,
      label text,
      path text,
      old_value jsonb,
      new_value jsonb,
      old_place integer,
      new_place integer
    );
  end if;
  if to_regtype('public.node_type_rule') is null then
    create type public.node_type_rule as (
      node_type text,
      is_global boolean,
      is_in_force boolean,
      config_schema jsonb,
      allowed_inputs text[],
      min_inputs integer,
      max_inputs integer,
      updated_at timestamptz,
      next_cursor text
    );
  end if;
  if to_regtype('public.definition_problem') is null then
    create type public.definition_problem as (
      severity text,
      code text,
      path text,
      message text
    );
  end if;
  if to_regtype('public.node_usage') is null then
    create type public.node_usage as (
      workflow_id uuid,
      id uuid,
      version integer,
      is_current_version boolean,
      name text,
      node_id text,
      node_type text,
      label text,
      path text,
      value jsonb,
      value_hidden_because text,
      next_cursor text
    );
  end if;
  if to_regtype('workflow_internal.usage_candidate') is null then
    create type workflow_internal.usage_candidate as (
      made_at timestamptz,
      workflow_id uuid,
      version_id uuid,
      version integer,
      is_current_version boolean,
      name text,
      definition_id uuid,
      is_candidate boolean
    );
  end if;
  if to_regtype('public.workflow_schedule') is null then
    create type public.workflow_schedule as (
      workflow_id uuid,
      user_id uuid,
      every interval,
      cron text,
      time_zone text,
      is_enabled boolean,
      missed_runs text,
      allow_overlap boolean,
      next_due_at timestamptz,
      last_due_at timestamptz,
      last_execution_id uuid,
      last_error text,
      created_at timestamptz,
      updated_at timestamptz,
      next_cursor text
    );
  end if;
  if to_regtype('public.due_executions') is null then
    create type public.due_executions as (
      enqueued integer,
      skipped integer,
      failed integer,
      remaining bigint
    );
  end if;
  if to_regtype('public.maintenance_result') is null then
    create type public.maintenance_result as (
      task text,
      done bigint,
      remaining bigint,
      is_finished boolean,
      message text
    );
  end if;
  if to_regtype('public.maintenance_finding') is null then
    create type public.maintenance_finding as (
      name text,
      value numeric,
      unit text,
      severity text,
      advice text
    );
  end if;
  if to_regtype('public.retention_policy') is null then
    create type public.retention_policy as (
      user_id uuid,
      keep_days integer,
      is_own boolean,
      updated_at timestamptz
    );
  end if;
  if to_regtype('public.execution_archive') is null then
    create type public.execution_archive as (
      month date,
      status text,
      runs bigint,
      bytes bigint,
      sha256 text,
      archived_at timestamptz
    );
  end if;
end
$$;

comment on type public.workflow_summary is
  'A workflow in a list: its current version without the definition. Columns as in workflow_sessions; created_at is the workflow''s, created_by and updated_by are the version''s, null for service_role; next_cursor gives the rows after this one.';
comment on column public.workflow_summary.id is 'The current version''s id.';
comment on column public.workflow_summary.workflow_id is 'The workflow''s id: the same for all its versions.';
comment on column public.workflow_summary.user_id is 'The owner.';
comment on column public.workflow_summary.version is 'The number of the current version.';
comment on column public.workflow_summary.revision is 'Grows with each edit of the workflow: what expected_revision is compared with.';
comment on column public.workflow_summary.name is 'The workflow''s name.';
comment on column public.workflow_summary.description is 'What the workflow is for, or null.';
comment on column public.workflow_summary.tags is 'The owner''s labels.';
comment on column public.workflow_summary.folder is 'Where the owner files it, levels separated by /, or null.';
comment on column public.workflow_summary.is_template is 'Whether every user may see and copy it.';
comment on column public.workflow_summary.is_favorite is 'Whether the owner starred it.';
comment on column public.workflow_summary.status is 'draft, active, paused or archived.';
comment on column public.workflow_summary.version_note is 'What the author says about the current version, or null.';
comment on column public.workflow_summary.created_by is 'Who made the current version, null for service_role.';
comment on column public.workflow_summary.updated_by is 'Who last edited it, null for service_role.';
comment on column public.workflow_summary.created_at is 'When the workflow was made.';
comment on column public.workflow_summary.updated_at is 'When its definition, name or description last changed.';
comment on column public.workflow_summary.execution_count is 'How often the workflow was started.';
comment on column public.workflow_summary.last_executed_at is 'When it was last started, null if never.';
comment on column public.workflow_summary.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.version_summary is
  'A version in a history: without the definition. Columns as in workflow_sessions; created_by and updated_by are who made and who last edited it, null for service_role; labels and the two hashes as get_version_history says.';
comment on column public.version_summary.id is 'The version''s id.';
comment on column public.version_summary.workflow_id is 'The workflow''s id: the same for all its versions.';
comment on column public.version_summary.name is 'The workflow''s name.';
comment on column public.version_summary.version is 'The version''s number: 1, 2, 3 …';
comment on column public.version_summary.is_current_version is 'Whether it is the current one.';
comment on column public.version_summary.is_archived is 'Whether it was put away by archive_old_workflow_versions.';
comment on column public.version_summary.labels is 'What set_version_label put on it, such as production.';
comment on column public.version_summary.revision is 'The workflow''s revision when the version was last edited.';
comment on column public.version_summary.version_note is 'What the author says about the version, or null.';
comment on column public.version_summary.definition_hash is 'A fingerprint of what it does, 16 hexadecimal digits.';
comment on column public.version_summary.layout_hash is 'A fingerprint of where its nodes are drawn, 16 hexadecimal digits.';
comment on column public.version_summary.parent_workflow_id is 'The version that it was made from, null for the first one.';
comment on column public.version_summary.forked_from_id is 'The version of another workflow that it was duplicated from, or null.';
comment on column public.version_summary.created_by is 'Who made it, null for service_role and for others.';
comment on column public.version_summary.updated_by is 'Who last edited it, null for service_role and for others.';
comment on column public.version_summary.created_at is 'When it was made.';
comment on column public.version_summary.updated_at is 'When it was last edited.';
comment on type public.template_summary is
  'A template in a list: its current version without the definition. Columns as in workflow_sessions; user_id is the author, copies how often others have copied it; next_cursor gives the rows after this one.';
comment on column public.template_summary.workflow_id is 'The workflow''s id: what duplicate_workflow copies.';
comment on column public.template_summary.id is 'The current version''s id.';
comment on column public.template_summary.user_id is 'The author.';
comment on column public.template_summary.name is 'The template''s name.';
comment on column public.template_summary.description is 'What the template is for, or null.';
comment on column public.template_summary.category is 'The category that it was published in, or null.';
comment on column public.template_summary.tags is 'The author''s labels.';
comment on column public.template_summary.version is 'The number of the current version.';
comment on column public.template_summary.updated_at is 'When its definition, name or description last changed.';
comment on column public.template_summary.copies is 'How often others have copied it.';
comment on column public.template_summary.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.category_summary is 'A category of templates, and how many templates are in it.';
comment on column public.category_summary.category is 'The category''s name.';
comment on column public.category_summary.template_count is 'How many templates are in it.';
comment on type public.workflow_search_result is
  'A workflow or template that a search found. Columns as in workflow_summary; of others'' templates folder is null and runs are not counted. rank and the highlights are described in search_workflows.';
comment on column public.workflow_search_result.id is 'The current version''s id.';
comment on column public.workflow_search_result.workflow_id is 'The workflow''s id: the same for all its versions.';
comment on column public.workflow_search_result.user_id is 'The owner, of a template the author.';
comment on column public.workflow_search_result.version is 'The number of the current version.';
comment on column public.workflow_search_result.revision is 'Grows with each edit of the workflow: what expected_revision is compared with.';
comment on column public.workflow_search_result.name is 'The workflow''s name.';
comment on column public.workflow_search_result.description is 'What the workflow is for, or null.';
comment on column public.workflow_search_result.tags is 'The owner''s labels.';
comment on column public.workflow_search_result.folder is 'Where the owner files it, levels separated by /; null without one, and for others.';
comment on column public.workflow_search_result.is_template is 'Whether every user may see and copy it.';
comment on column public.workflow_search_result.is_favorite is 'Whether the owner starred it; false for others.';
comment on column public.workflow_search_result.status is 'draft, active, paused or archived.';
comment on column public.workflow_search_result.version_note is 'What the author says about the current version, or null.';
comment on column public.workflow_search_result.created_at is 'When the workflow was made; of others'' templates, when the current version was.';
comment on column public.workflow_search_result.updated_at is 'When its definition, name or description last changed.';
comment on column public.workflow_search_result.execution_count is 'How often the workflow was started; 0 for others.';
comment on column public.workflow_search_result.last_executed_at is 'When it was last started; null if never, and for others.';
comment on column public.workflow_search_result.rank is 'How well it fits: higher is better, comparable within one search.';
comment on column public.workflow_search_result.name_highlight is 'The name, matches between U+27E6 and U+27E7; nothing is escaped.';
comment on column public.workflow_search_result.highlight is 'The first of description, labels or texts that matches, marked as name_highlight is, at most 200 characters; null if none does.';
comment on column public.workflow_search_result.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.execution_summary is
  'A run in a list: without outputs, errors and snapshot. Columns as in workflow_executions, error_message cut at 1,000 characters; next_cursor gives the rows after this one.';
comment on column public.execution_summary.id is 'The run''s id, time-ordered.';
comment on column public.execution_summary.workflow_id is 'The workflow that ran.';
comment on column public.execution_summary.session_id is 'The version that ran: workflow_sessions.id.';
comment on column public.execution_summary.workflow_version is 'The number of the version that ran.';
comment on column public.execution_summary.workflow_revision is 'The revision of that version when the run was made.';
comment on column public.execution_summary.user_id is 'The workflow''s owner.';
comment on column public.execution_summary.status is 'queued, running, completed, failed or cancelled.';
comment on column public.execution_summary.execution_started_at is 'When the run began, null before that.';
comment on column public.execution_summary.execution_completed_at is 'When the run finished, null before that.';
comment on column public.execution_summary.duration_ms is 'Milliseconds from start to finish, null without both.';
comment on column public.execution_summary.nodes_executed is 'How many nodes ran, known when it is finished.';
comment on column public.execution_summary.error_message is 'Why the run failed, cut at 1,000 characters, or null.';
comment on column public.execution_summary.trigger_source is 'What started the run, such as manual, schedule or webhook, or null.';
comment on column public.execution_summary.idempotency_key is 'The caller''s key: a second start with it gives this run; null without one.';
comment on column public.execution_summary.retry_of is 'The run that this one repeats, or null.';
comment on column public.execution_summary.heartbeat_at is 'When its worker last gave a sign of life, null if never.';
comment on column public.execution_summary.created_at is 'When the run was made: the time in its id.';
comment on column public.execution_summary.attempt is 'How many times the run began.';
comment on column public.execution_summary.max_attempts is 'How many times it may begin, null once it is finished.';
comment on column public.execution_summary.available_at is 'From when on a worker may claim it, null once it is finished, or where it never waited.';
comment on column public.execution_summary.worker_id is 'The worker that holds it, null without one.';
comment on column public.execution_summary.lease_expires_at is 'Until when the worker holds it, null without a lease.';
comment on column public.execution_summary.cancel_requested_at is 'When somebody asked the worker to stop, or null.';
comment on column public.execution_summary.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.claimed_execution is
  'A run that a worker got: what it is to run, and until when it holds it. Columns as in workflow_executions; nodes, edges, trigger and variables are the definition.';
comment on column public.claimed_execution.execution_id is 'The run''s id.';
comment on column public.claimed_execution.workflow_id is 'The workflow that ran.';
comment on column public.claimed_execution.session_id is 'The version that ran: workflow_sessions.id.';
comment on column public.claimed_execution.workflow_version is 'The number of the version that ran.';
comment on column public.claimed_execution.workflow_revision is 'The revision of that version when the run was made.';
comment on column public.claimed_execution.user_id is 'The workflow''s owner.';
comment on column public.claimed_execution.attempt is 'How many times the run began, this one included.';
comment on column public.claimed_execution.max_attempts is 'How many times it may begin before it counts as failed.';
comment on column public.claimed_execution.trigger_source is 'What started the run, such as manual, schedule or webhook, or null.';
comment on column public.claimed_execution.idempotency_key is 'The caller''s key: a second start with it gives this run; null without one.';
comment on column public.claimed_execution.retry_of is 'The run that this one repeats, or null.';
comment on column public.claimed_execution.created_at is 'When the run was made: the time in its id.';
comment on column public.claimed_execution.worker_id is 'The worker that holds it: the one that claimed it.';
comment on column public.claimed_execution.lease_expires_at is 'Until when the worker holds it, unless it gives a sign of life.';
comment on column public.claimed_execution.nodes is 'ReactFlow nodes: an array of objects.';
comment on column public.claimed_execution.edges is 'ReactFlow edges: an array of objects.';
comment on column public.claimed_execution.trigger is 'What starts the workflow: an object, or null.';
comment on column public.claimed_execution.variables is 'The workflow''s variables: an object.';
comment on type public.execution_lease is
  'A worker''s hold on a run: until when, and whether somebody asked it to stop.';
comment on column public.execution_lease.execution_id is 'The run''s id.';
comment on column public.execution_lease.lease_expires_at is 'Until when the worker holds the run; null for a run without a lease.';
comment on column public.execution_lease.cancel_requested is 'Whether somebody asked the worker to stop.';
comment on type public.node_result is
  'A try of a node in a run. execution_attempt: which attempt of the run it was; attempt: which try of the node within that; duration_ms: milliseconds from started_at to completed_at; next_cursor gives the rows after this one.';
comment on column public.node_result.execution_id is 'The run''s id.';
comment on column public.node_result.node_id is 'The node''s id.';
comment on column public.node_result.execution_attempt is 'Which attempt of the run it was: 1, 2, 3 …';
comment on column public.node_result.attempt is 'Which try of the node within that attempt: 1, 2, 3 …';
comment on column public.node_result.node_type is 'The node''s type, null if nobody said.';
comment on column public.node_result.status is 'pending, running, completed, failed or skipped.';
comment on column public.node_result.output is 'What the node gave: any JSON, or null.';
comment on column public.node_result.error is 'Why the node failed, or null.';
comment on column public.node_result.started_at is 'When the node began, null if that is not known.';
comment on column public.node_result.completed_at is 'When the node ended, null before that.';
comment on column public.node_result.duration_ms is 'Milliseconds from started_at to completed_at, null without both.';
comment on column public.node_result.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.execution_stats is
  'The runs of a workflow in numbers. Durations in milliseconds; success_rate from 0 to 1; counted_since is null for all runs.';
comment on column public.execution_stats.total is 'How many runs were made.';
comment on column public.execution_stats.queued is 'How many are queued.';
comment on column public.execution_stats.running is 'How many are running.';
comment on column public.execution_stats.successful is 'How many completed.';
comment on column public.execution_stats.failed is 'How many failed.';
comment on column public.execution_stats.cancelled is 'How many were cancelled.';
comment on column public.execution_stats.success_rate is 'Completed of completed and failed, 0 to 1; null without any.';
comment on column public.execution_stats.avg_duration_ms is 'The mean duration in milliseconds, null without any.';
comment on column public.execution_stats.p50_duration_ms is 'The median duration in milliseconds, null without any.';
comment on column public.execution_stats.p95_duration_ms is 'The 95th percentile in milliseconds, null without any.';
comment on column public.execution_stats.p99_duration_ms is 'The 99th percentile in milliseconds, null without any.';
comment on column public.execution_stats.max_duration_ms is 'The longest duration in milliseconds, null without any.';
comment on column public.execution_stats.last_executed_at is 'When the last run was made, null without any.';
comment on column public.execution_stats.counted_since is 'From when on runs count, null for all.';
comment on type public.execution_bucket is
  'The finished runs that were created in an hour or a day, in numbers. Durations in milliseconds, null without any; success_rate from 0 to 1.';
comment on column public.execution_bucket.bucket_start is 'When the hour or day begins.';
comment on column public.execution_bucket.finished is 'How many runs of it have finished.';
comment on column public.execution_bucket.successful is 'How many completed.';
comment on column public.execution_bucket.failed is 'How many failed.';
comment on column public.execution_bucket.cancelled is 'How many were cancelled.';
comment on column public.execution_bucket.success_rate is 'Completed of completed and failed, 0 to 1; null without any.';
comment on column public.execution_bucket.avg_duration_ms is 'The mean duration in milliseconds, null without any.';
comment on column public.execution_bucket.p50_duration_ms is 'The median duration in milliseconds, null without any.';
comment on column public.execution_bucket.p95_duration_ms is 'The 95th percentile in milliseconds, null without any.';
comment on column public.execution_bucket.p99_duration_ms is 'The 99th percentile in milliseconds, null without any.';
comment on column public.execution_bucket.max_duration_ms is 'The longest duration in milliseconds, null without any.';
comment on type public.workflow_health is
  'A workflow and its finished runs since counted_since, in numbers. Durations in milliseconds; rates from 0 to 1; next_cursor gives the rows after this one.';
comment on column public.workflow_health.workflow_id is 'The workflow''s id.';
comment on column public.workflow_health.user_id is 'The owner.';
comment on column public.workflow_health.name is 'The workflow''s name.';
comment on column public.workflow_health.status is 'draft, active, paused or archived.';
comment on column public.workflow_health.finished is 'How many runs have finished.';
comment on column public.workflow_health.successful is 'How many completed.';
comment on column public.workflow_health.failed is 'How many failed.';
comment on column public.workflow_health.cancelled is 'How many were cancelled.';
comment on column public.workflow_health.success_rate is 'Completed of completed and failed, 0 to 1.';
comment on column public.workflow_health.failure_rate is 'Failed of completed and failed, 0 to 1.';
comment on column public.workflow_health.avg_duration_ms is 'The mean duration in milliseconds.';
comment on column public.workflow_health.percentile_duration_ms is 'The percentile that the list is about, in milliseconds.';
comment on column public.workflow_health.max_duration_ms is 'The longest duration in milliseconds.';
comment on column public.workflow_health.last_executed_at is 'When the workflow was last started, null if that is not known.';
comment on column public.workflow_health.counted_since is 'From when on runs count.';
comment on column public.workflow_health.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.version_stats_comparison is
  'The finished runs of two versions side by side. compare_version_stats says what the columns hold.';
comment on column public.version_stats_comparison.from_version is 'The number that was given as from_version.';
comment on column public.version_stats_comparison.to_version is 'The number that was given as to_version.';
comment on column public.version_stats_comparison.from_finished is 'How many runs of from_version have finished.';
comment on column public.version_stats_comparison.to_finished is 'How many runs of to_version have finished.';
comment on column public.version_stats_comparison.from_success_rate is 'Completed of completed and failed runs of from_version, 0 to 1; null without any.';
comment on column public.version_stats_comparison.to_success_rate is 'Completed of completed and failed runs of to_version, 0 to 1; null without any.';
comment on column public.version_stats_comparison.from_avg_duration_ms is 'The mean duration of from_version in milliseconds, null without any.';
comment on column public.version_stats_comparison.to_avg_duration_ms is 'The mean duration of to_version in milliseconds, null without any.';
comment on column public.version_stats_comparison.from_p50_duration_ms is 'The median duration of from_version in milliseconds, null without any.';
comment on column public.version_stats_comparison.to_p50_duration_ms is 'The median duration of to_version in milliseconds, null without any.';
comment on column public.version_stats_comparison.from_p95_duration_ms is 'The 95th percentile of from_version in milliseconds, null without any.';
comment on column public.version_stats_comparison.to_p95_duration_ms is 'The 95th percentile of to_version in milliseconds, null without any.';
comment on column public.version_stats_comparison.fails_more is 'Whether more runs of to_version fail, by more than chance; null below 10 runs of either.';
comment on column public.version_stats_comparison.is_slower is 'Whether the median of to_version is a quarter longer, or more; null below 10 runs of either.';
comment on column public.version_stats_comparison.changes is 'How many changes of each kind lie between them: an object such as {"node_changed": 2}.';
comment on type workflow_internal.execution_sums is
  'The finished runs of a workflow, in a span of time, in numbers.';
comment on type public.folder_summary is
  'A folder: its whole path, the name of its last level, how deep it is (1 for the top), how many workflows are in it, and how many in it and below.';
comment on column public.folder_summary.path is 'The whole path, levels separated by /.';
comment on column public.folder_summary.name is 'The name of the last level.';
comment on column public.folder_summary.depth is 'How deep it is: 1 for the top.';
comment on column public.folder_summary.workflow_count is 'How many workflows are in it.';
comment on column public.folder_summary.total_count is 'How many workflows are in it and below.';
comment on type public.tag_summary is 'A tag, and how many workflows carry it.';
comment on column public.tag_summary.tag is 'The tag.';
comment on column public.tag_summary.workflow_count is 'How many workflows carry it.';
comment on type public.definition_change is
  'A difference between two definitions. kind: node_added, node_removed, node_changed, node_moved, node_renumbered, node_reordered, edge_added, edge_removed, edge_changed, edge_reordered, setting_changed. operation: add, remove, replace, move. compare_definitions says what the columns hold.';
comment on column public.definition_change.kind is 'node_, edge_ or setting_ and what became of it, such as node_added.';
comment on column public.definition_change.operation is 'add, remove, replace or move.';
comment on column public.definition_change.node_id is 'The id of the node or edge, null for settings and where it has none.';
comment on column public.definition_change.node_type is 'The type of the node or edge, null for settings and where it has none.';
comment on column public.definition_change.label is 'The label of the node or edge, null for settings and where it has none.';
comment on column public.definition_change.path is 'Where in the node, edge or definition: $ for all of it.';
comment on column public.definition_change.old_value is 'What was there: any JSON, null where there was nothing.';
comment on column public.definition_change.new_value is 'What is there now: any JSON, null where there is nothing.';
comment on column public.definition_change.old_place is 'Its index in the older array, from 0; null where it is not in it.';
comment on column public.definition_change.new_place is 'Its index in the newer array, from 0; null where it is not in it.';
comment on type public.node_type_rule is
  'What a node of a type must look like. Columns as set_node_type_rule takes them; is_in_force is false for a rule of everybody''s where the user has an own one; next_cursor, in lists, gives the rows after this one.';
comment on column public.node_type_rule.node_type is 'The type of node that the rule is about.';
comment on column public.node_type_rule.is_global is 'Whether it is a rule for everybody.';
comment on column public.node_type_rule.is_in_force is 'Whether it counts: false for a rule for everybody where the user has an own one.';
comment on column public.node_type_rule.config_schema is 'The JSON Schema of a node''s data, null for anything.';
comment on column public.node_type_rule.allowed_inputs is 'The types of nodes from which edges may come, null for any.';
comment on column public.node_type_rule.min_inputs is 'How many edges must come at least, null for any number.';
comment on column public.node_type_rule.max_inputs is 'How many edges may come at most, null for any number.';
comment on column public.node_type_rule.updated_at is 'When the rule was last set.';
comment on column public.node_type_rule.next_cursor is 'In lists, what to pass as cursor for the rows after this one; else null.';
comment on type public.definition_problem is
  'Something to look at in a definition. severity: error, warning or info; code: for programs; path: where, such as $.nodes[3].id; message: for people.';
comment on column public.definition_problem.severity is 'error, warning or info.';
comment on column public.definition_problem.code is 'What it is, for programs, such as edge_target_unknown.';
comment on column public.definition_problem.path is 'Where, such as $.nodes[3].id, counted from 0.';
comment on column public.definition_problem.message is 'What it is, for people.';
comment on type public.node_usage is
  'A node of a version that uses a type or holds a value. id: the version''s row; path: where the node stands, such as $.nodes[3]; value: what it holds at the path that was asked for, or why that is hidden; next_cursor gives the rows after this one.';
comment on column public.node_usage.workflow_id is 'The workflow''s id; null in a row that only says where to go on.';
comment on column public.node_usage.id is 'The version''s id; null in a row that only says where to go on.';
comment on column public.node_usage.version is 'The version''s number; null in a row that only says where to go on.';
comment on column public.node_usage.is_current_version is 'Whether it is the current one; null in a row that only says where to go on.';
comment on column public.node_usage.name is 'The workflow''s name; null in a row that only says where to go on.';
comment on column public.node_usage.node_id is 'The node''s id, cut at 255 characters; null in a row that only says where to go on.';
comment on column public.node_usage.node_type is 'The node''s type, cut at 255 characters; null where it has none.';
comment on column public.node_usage.label is 'The node''s label, cut at 255 characters; null where it has none.';
comment on column public.node_usage.path is 'Where the node stands in its version, such as $.nodes[3]; null in a row that only says where to go on.';
comment on column public.node_usage.value is 'What it holds at the path that was asked for: any JSON, null where that is hidden or no path was given.';
comment on column public.node_usage.value_hidden_because is 'Why the value is not shown: credential or too_large; null when it is.';
comment on column public.node_usage.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type workflow_internal.usage_candidate is
  'A version that find_node_usage comes by. made_at: when the workflow was created; is_candidate: whether it may use the node type that is looked for.';
comment on type public.workflow_schedule is
  'When a workflow runs by itself. next_due_at: the next tick, null while it is not enabled; last_due_at and last_execution_id: the last tick that queued a run; last_error: why the last tick did not, though it should have.';
comment on column public.workflow_schedule.workflow_id is 'The workflow''s id.';
comment on column public.workflow_schedule.user_id is 'The owner.';
comment on column public.workflow_schedule.every is 'How long from one tick to the next, null for cron.';
comment on column public.workflow_schedule.cron is 'When it ticks: five fields, or a name such as @daily; null for every.';
comment on column public.workflow_schedule.time_zone is 'In which the cron expression is read.';
comment on column public.workflow_schedule.is_enabled is 'Whether it ticks.';
comment on column public.workflow_schedule.missed_runs is 'What becomes of ticks that were missed: skip or catch_up_once.';
comment on column public.workflow_schedule.allow_overlap is 'Whether a tick queues a run while that of an earlier one is active.';
comment on column public.workflow_schedule.next_due_at is 'The next tick, null while it is not enabled.';
comment on column public.workflow_schedule.last_due_at is 'The last tick for which a run was queued, null if none was.';
comment on column public.workflow_schedule.last_execution_id is 'That run, or null.';
comment on column public.workflow_schedule.last_error is 'Why the last tick queued nothing though it should have, null when it did.';
comment on column public.workflow_schedule.created_at is 'When the workflow got a schedule.';
comment on column public.workflow_schedule.updated_at is 'When the schedule was last set.';
comment on column public.workflow_schedule.next_cursor is 'What to pass as cursor for the rows after this one.';
comment on type public.due_executions is
  'What became of schedules that were due: enqueued, skipped, failed; and how many remain.';
comment on column public.due_executions.enqueued is 'How many runs were queued.';
comment on column public.due_executions.skipped is 'How many ticks were skipped.';
comment on column public.due_executions.failed is 'How many ticks could not queue a run.';
comment on column public.due_executions.remaining is 'How many schedules are still due.';
comment on type public.maintenance_result is
  'What a task of maintenance did: how many it dealt with, how many are left as far as is known (0 when none is), and what to know. Not finished: call it again.';
comment on column public.maintenance_result.task is 'The name of the task.';
comment on column public.maintenance_result.done is 'How many it dealt with.';
comment on column public.maintenance_result.remaining is 'How many are left as far as is known, 0 when none is.';
comment on column public.maintenance_result.is_finished is 'False when it is to be called again.';
comment on column public.maintenance_result.message is 'What to know, or null.';
comment on type public.maintenance_finding is
  'A measure of the database. unit: bytes, rows, runs, seconds, partitions, indexes; severity: ok, info, warning or critical; advice: what to do, null where nothing is.';
comment on column public.maintenance_finding.name is 'What was measured.';
comment on column public.maintenance_finding.value is 'The measure, null where there is nothing to measure.';
comment on column public.maintenance_finding.unit is 'bytes, rows, runs, seconds, partitions, months, tasks or transactions.';
comment on column public.maintenance_finding.severity is 'ok, info, warning or critical.';
comment on column public.maintenance_finding.advice is 'What to do, null where nothing is.';
comment on type public.retention_policy is
  'How long finished runs are kept. user_id: null for everybody''s; keep_days: null for ever; is_own: whether the user has a policy, else it is everybody''s.';
comment on column public.retention_policy.user_id is 'Whose runs; null for everybody who has no policy.';
comment on column public.retention_policy.keep_days is 'Days from a run''s creation, null for ever.';
comment on column public.retention_policy.is_own is 'Whether it is the user''s own policy, else it is everybody''s.';
comment on column public.retention_policy.updated_at is 'When the policy was last set.';
comment on type public.execution_archive is
  'A month of runs that was put away. status: writing, archived or restoring; bytes: as stored, compressed; sha256: in hexadecimal, null while it is written.';
comment on column public.execution_archive.month is 'The first day of the month (UTC).';
comment on column public.execution_archive.status is 'writing, archived or restoring.';
comment on column public.execution_archive.runs is 'How many runs are in it.';
comment on column public.execution_archive.bytes is 'As stored, compressed.';
comment on column public.execution_archive.sha256 is 'The SHA-256 of its chunks, in hexadecimal; null while it is written.';
comment on column public.execution_archive.archived_at is 'When it was all here, null before that.';
