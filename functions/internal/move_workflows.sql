-- Files several workflows in one folder, all or none.
create or replace function workflow_internal.move_workflows(workflow_ids uuid[], folder text)
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflows checks the caller.
begin
  perform workflow_internal.check_text(move_workflows.folder, '$.folder', 255);
  return (
    select count(workflow_internal.update_workflow(h.id, jsonb_build_object('folder', move_workflows.folder)))::integer
    from workflow_internal.lock_workflows(move_workflows.workflow_ids) h
    where h.folder is distinct from move_workflows.folder
  );
end
$$;

comment on function workflow_internal.move_workflows(uuid[], text) is
  'Move several workflows

Returns how many moved. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.move_workflows(uuid[], text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.move_workflows(uuid[], text) to authenticated, service_role;
