-- Shows a workflow as lists do.
create or replace function workflow_internal.workflow_summary(
  w workflow_internal.workflows, execution_count bigint, last_executed_at timestamptz, sort text, key json
)
returns setof public.workflow_summary
language sql
stable
security invoker
begin atomic
  select w.current_version_id, w.id, w.user_id, w.current_version, w.revision, w.name, w.description, w.tags, w.folder,
    w.is_template, w.is_favorite, case when w.archived_at is null then w.status else 'archived' end, w.version_note,
    w.created_by, w.updated_by, w.created_at, w.updated_at,
    workflow_summary.execution_count, workflow_summary.last_executed_at,
    -- Put together as text: to build an array of JSON for each row takes five times as long.
    '["' || workflow_summary.sort || '",' || workflow_summary.key || ',"' || w.id || '"]';
end;

comment on function workflow_internal.workflow_summary(workflow_internal.workflows, bigint, timestamptz, text, json) is
  'A workflow as lists show it

w: the header; execution_count, last_executed_at: as execution_totals gives them; sort: the order of the list; key: what it is sorted by, for the cursor.
A set of one row, since the planner takes only sets into the query that asks for them.';

revoke all on function workflow_internal.workflow_summary(workflow_internal.workflows, bigint, timestamptz, text, json)
  from public, anon, authenticated, service_role;
