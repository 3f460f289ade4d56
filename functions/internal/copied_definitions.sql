-- Finds what a copy began with, and what its source is now.
create or replace function workflow_internal.copied_definitions(workflow_id uuid)
returns uuid[]
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because row level security hides of which workflow an older version of a template is; the copy must be the caller's,
-- service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  origin record;
  current_id uuid;
begin
  perform workflow_internal.require_user();
  if copied_definitions.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;
  -- Later versions have their lineage through the first.
  select f.user_id, f.forked_from_id, f.forked_definition_id into origin
  from workflow_internal.workflow_versions named
  join workflow_internal.workflow_versions f on f.workflow_id = named.workflow_id and f.version = 1
  where named.id = copied_definitions.workflow_id and (acts_as_service or f.user_id = auth.uid());
  if not found then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  elsif origin.forked_from_id is null then
    perform workflow_internal.raise_error('not_a_copy', '$.workflow_id');
  end if;

  -- Only what the copy's owner can see: its own workflow, or what is public at this moment.
  select v.definition_id into current_id
  from workflow_internal.workflow_versions s
  join workflow_internal.workflows w on w.id = s.workflow_id
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  where s.id = origin.forked_from_id
    and (w.user_id = origin.user_id or exists (select from workflow_internal.templates t where t.workflow_id = w.id));
  if not found then
    perform workflow_internal.raise_error('template_not_found', '$.workflow_id');
  end if;
  return array[origin.forked_definition_id, current_id];
end
$$;

comment on function workflow_internal.copied_definitions(uuid) is
  'What a copy began with, and what its source is now

workflow_id: the id of any version of the copy. Returns the ids of two definitions, each of which the caller may read.
Errors: PT401; PT404 no such workflow, or its source cannot be seen; PT409 not a copy; PT422 no id.';

revoke all on function workflow_internal.copied_definitions(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.copied_definitions(uuid) to authenticated, service_role;
