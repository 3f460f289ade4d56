-- Gives the workflow whose statistics the caller may read, by the id of any of its versions.
create or replace function workflow_internal.family_of_statistics(workflow_id uuid)
returns uuid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  acts_as_service boolean;
  reader_id uuid;
  family_id uuid := (
    select v.workflow_id from workflow_internal.workflow_versions v
    where v.id = family_of_statistics.workflow_id and v.user_id = auth.uid()
  );
  runs_owner_id uuid;
begin
  -- The usual case, asked first and at once: an account that is gone has no workflows.
  if family_id is not null then
    return family_id;
  end if;
  perform workflow_internal.require_user();
  acts_as_service := workflow_internal.is_service();
  reader_id := case when workflow_internal.account_exists() then auth.uid() end;
  -- That of a deleted workflow is in its statistics and its runs alone.
  family_id := coalesce(
    (select v.workflow_id from workflow_internal.workflow_versions v where v.id = family_of_statistics.workflow_id),
    family_of_statistics.workflow_id
  );
  -- What is another user's takes the same look-ups as what is nobody's: time must not tell them apart.
  if exists (
    select from workflow_internal.workflows w where w.id = family_id and (acts_as_service or w.user_id = reader_id)
    union all
    select from (
      select k.user_id from workflow_internal.execution_statistics k where k.workflow_id = family_id limit 1
    ) s
    where acts_as_service or s.user_id = reader_id
  ) then
    return family_id;
  end if;
  runs_owner_id := workflow_internal.owner_of_runs(family_id);
  if runs_owner_id is not null and (acts_as_service or runs_owner_id = reader_id) then
    return family_id;
  end if;
  -- Everybody may know of a template, and that it has no runs of theirs.
  if not exists (
    select from workflow_internal.templates t where family_of_statistics.workflow_id in (t.workflow_id, t.version_id)
  ) then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;
  -- Not null, which stands for all workflows elsewhere.
  return '00000000-0000-0000-0000-000000000000'::uuid;
end
$$;

comment on function workflow_internal.family_of_statistics(uuid) is
  'The workflow whose statistics are asked for

An id that no workflow has for a template of another user, of which there is nothing to count. For functions that run as the owner of the tables; API roles cannot call it.
Errors: PT401 nobody signed in; PT404 not found or not yours.';

revoke all on function workflow_internal.family_of_statistics(uuid) from public, anon, authenticated, service_role;
