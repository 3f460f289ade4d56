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
comment on type public.version_summary is
  'A version in a history: without the definition. Columns as in workflow_sessions; created_by and updated_by are who made and who last edited it, null for service_role; labels and the two hashes as get_version_history says.';
comment on type public.template_summary is
  'A template in a list: its current version without the definition. Columns as in workflow_sessions; user_id is the author, copies how often others have copied it; next_cursor gives the rows after this one.';
comment on type public.category_summary is 'A category of templates, and how many templates are in it.';
comment on type public.workflow_search_result is
  'A workflow or template that a search found. Columns as in workflow_summary; of others'' templates folder is null and runs are not counted. rank and the highlights are described in search_workflows.';
comment on type public.execution_summary is
  'A run in a list: without outputs, errors and snapshot. Columns as in workflow_executions, error_message cut at 1,000 characters; next_cursor gives the rows after this one.';
comment on type public.claimed_execution is
  'A run that a worker got: what it is to run, and until when it holds it. Columns as in workflow_executions; nodes, edges, trigger and variables are the definition.';
comment on type public.execution_lease is
  'A worker''s hold on a run: until when, and whether somebody asked it to stop.';
comment on type public.node_result is
  'A try of a node in a run. execution_attempt: which attempt of the run it was; attempt: which try of the node within that; duration_ms: milliseconds from started_at to completed_at; next_cursor gives the rows after this one.';
comment on type public.execution_stats is
  'The runs of a workflow in numbers. Durations in milliseconds; success_rate from 0 to 1; counted_since is null for all runs.';
comment on type public.execution_bucket is
  'The finished runs that were created in an hour or a day, in numbers. Durations in milliseconds, null without any; success_rate from 0 to 1.';
comment on type public.workflow_health is
  'A workflow and its finished runs since counted_since, in numbers. Durations in milliseconds; rates from 0 to 1; next_cursor gives the rows after this one.';
comment on type public.version_stats_comparison is
  'The finished runs of two versions side by side. compare_version_stats says what the columns hold.';
comment on type workflow_internal.execution_sums is
  'The finished runs of a workflow, in a span of time, in numbers.';
comment on type public.folder_summary is
  'A folder: its whole path, the name of its last level, how deep it is (1 for the top), how many workflows are in it, and how many in it and below.';
comment on type public.tag_summary is 'A tag, and how many workflows carry it.';
comment on type public.definition_change is
  'A difference between two definitions. kind: node_added, node_removed, node_changed, node_moved, node_renumbered, node_reordered, edge_added, edge_removed, edge_changed, edge_reordered, setting_changed. operation: add, remove, replace, move. compare_definitions says what the columns hold.';
comment on type public.node_type_rule is
  'What a node of a type must look like. Columns as set_node_type_rule takes them; is_in_force is false for a rule of everybody''s where the user has an own one; next_cursor, in lists, gives the rows after this one.';
comment on type public.definition_problem is
  'Something to look at in a definition. severity: error, warning or info; code: for programs; path: where, such as $.nodes[3].id; message: for people.';
comment on type public.node_usage is
  'A node of a version that uses a type or holds a value. id: the version''s row; path: where the node stands, such as $.nodes[3]; value: what it holds at the path that was asked for, or why that is hidden; next_cursor gives the rows after this one.';
comment on type workflow_internal.usage_candidate is
  'A version that find_node_usage comes by. made_at: when the workflow was created; is_candidate: whether it may use the node type that is looked for.';
comment on type public.workflow_schedule is
  'When a workflow runs by itself. next_due_at: the next tick, null while it is not enabled; last_due_at and last_execution_id: the last tick that queued a run; last_error: why the last tick did not, though it should have.';
comment on type public.due_executions is
  'What became of schedules that were due: enqueued, skipped, failed; and how many remain.';
comment on type public.maintenance_result is
  'What a task of maintenance did: how many it dealt with, how many are left as far as is known (0 when none is), and what to know. Not finished: call it again.';
comment on type public.maintenance_finding is
  'A measure of the database. unit: bytes, rows, runs, seconds, partitions, indexes; severity: ok, info, warning or critical; advice: what to do, null where nothing is.';
comment on type public.retention_policy is
  'How long finished runs are kept. user_id: null for everybody''s; keep_days: null for ever; is_own: whether the user has a policy, else it is everybody''s.';
comment on type public.execution_archive is
  'A month of runs that was put away. status: writing, archived or restoring; bytes: as stored, compressed; sha256: in hexadecimal, null while it is written.';
