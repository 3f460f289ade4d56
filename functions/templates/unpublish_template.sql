-- Makes a template private again.
create or replace function public.unpublish_template(workflow_id uuid)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  hidden_id uuid := workflow_internal.update_workflow(unpublish_template.workflow_id, '{"is_template": false}');
begin
  return workflow_internal.own_workflow(hidden_id);
end
$$;

comment on function public.unpublish_template(uuid) is
  'Make a template private again

Returns the current version. Copies that others have made stay theirs. What is private already stays so.
Errors: PT401 no user; PT403 a template of another user; PT404 not found or not yours.';

revoke all on function public.unpublish_template(uuid) from public, anon, authenticated, service_role;
grant execute on function public.unpublish_template(uuid) to authenticated, service_role;
