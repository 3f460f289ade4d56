-- Gives the workflow that the id of any of its versions names, where the caller can see that version.
create or replace function workflow_internal.family_of(version_id uuid)
returns uuid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Not in SQL: before Postgres 18 the plan of an SQL function is kept for the transaction, with the row level security of the
-- role that came first.
begin
  -- Not by the view: to join the headers there, row level security has the planner read all workflows of the user.
  return (
    select v.workflow_id from workflow_internal.workflow_versions v where v.id = family_of.version_id
    union all
    select t.workflow_id from workflow_internal.templates t where family_of.version_id in (t.version_id, t.workflow_id)
    limit 1
  );
end
$$;

comment on function workflow_internal.family_of(uuid) is
  'The workflow of a version

Null when the caller can see no such version.';

revoke all on function workflow_internal.family_of(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.family_of(uuid) to anon, authenticated, service_role;
