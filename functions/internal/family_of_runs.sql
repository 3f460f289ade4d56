-- Gives the workflow whose runs a reader may list, by the id of any of its versions.
create or replace function workflow_internal.family_of_runs(workflow_id uuid, reader_id uuid)
returns uuid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  family_id uuid;
begin
  select v.workflow_id into family_id from workflow_internal.workflow_versions v
  where v.id = family_of_runs.workflow_id and (family_of_runs.reader_id is null or v.user_id = family_of_runs.reader_id);
  if found then
    return family_id;
  end if;
  -- The id of a deleted workflow is in its runs alone. All runs of a workflow are one user's: looking at one of them tells a foreign
  -- workflow from an unknown one by nothing, not even by the time that it takes to read a million.
  if family_of_runs.reader_id is null
    or family_of_runs.reader_id = workflow_internal.owner_of_runs(family_of_runs.workflow_id)
  then
    return family_of_runs.workflow_id;
  end if;
  return null;
end
$$;

comment on function workflow_internal.family_of_runs(uuid, uuid) is
  'The workflow whose runs are asked for

reader_id: whose, null for everybody''s. Null when it has no runs of theirs. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.family_of_runs(uuid, uuid) from public, anon, authenticated, service_role;
