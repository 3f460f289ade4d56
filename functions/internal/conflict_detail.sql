-- Says where a workflow stands now, for the DETAIL of a conflict.
create or replace function workflow_internal.conflict_detail(workflow_id uuid)
returns text
language sql
stable
security invoker
begin atomic
  select jsonb_build_object(
    'current_version', v.version,
    'current_revision', v.revision,
    'updated_at', w.updated_at,
    'updated_by', v.updated_by
  )::text
  from workflow_internal.workflows w
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  where w.id = conflict_detail.workflow_id;
end;

comment on function workflow_internal.conflict_detail(uuid) is
  'Where a workflow stands now

A JSON object: current_version, current_revision, updated_at, updated_by. For functions that have checked the caller.';

revoke all on function workflow_internal.conflict_detail(uuid) from public, anon, authenticated, service_role;
