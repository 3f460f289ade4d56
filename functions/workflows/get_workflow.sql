-- Reads one version of a workflow: the current one, or the one that is asked for by number or label.
create or replace function public.get_workflow(workflow_id uuid, version integer default null, label text default null)
returns public.workflow_sessions
language sql
stable
security invoker
-- One expression, which the planner puts in the place of the call.
return coalesce(
  case when get_workflow.label is null then workflow_internal.own_workflow(get_workflow.workflow_id, get_workflow.version) end,
  workflow_internal.other_workflow(get_workflow.workflow_id, get_workflow.version, get_workflow.label)
);

comment on function public.get_workflow(uuid, integer, text) is
  'Read a workflow

workflow_id: the id of any version of the workflow. version: its number, or label: a label that it carries; the current
one when both are left out. Labels are the owner''s: nobody else''s template has one.
Of another user''s template the current version alone can be read, without signing in too.
Errors: PT404 no such workflow, version or label, or not yours; PT422 no id, or both version and label.';

revoke all on function public.get_workflow(uuid, integer, text) from public, anon, authenticated, service_role;
grant execute on function public.get_workflow(uuid, integer, text) to anon, authenticated, service_role;
