-- Says whether a list that is narrowed by what every header has shows a workflow.
create or replace function workflow_internal.is_listed(
  w workflow_internal.workflows, status text, is_template boolean, is_favorite boolean, include_archived boolean
)
returns boolean
language sql
immutable
security invoker
return (w.archived_at is null or is_listed.include_archived or is_listed.status = 'archived')
  and (is_listed.status is null or is_listed.status = case when w.archived_at is null then w.status else 'archived' end)
  and (is_listed.is_template is null or w.is_template = is_listed.is_template)
  and (is_listed.is_favorite is null or w.is_favorite = is_listed.is_favorite);

comment on function workflow_internal.is_listed(workflow_internal.workflows, text, boolean, boolean, boolean) is
  'Whether a list shows a workflow

Arguments as for list_workflows. The planner takes it into the query that asks it.';

revoke all on function workflow_internal.is_listed(workflow_internal.workflows, text, boolean, boolean, boolean)
  from public, anon, authenticated, service_role;
