-- Counts a copy of a template, without waiting for anybody.
create or replace function workflow_internal.count_copy(workflow_id uuid)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Whoever holds the sum may keep its transaction open for hours.
  perform from workflow_internal.template_counts c where c.workflow_id = count_copy.workflow_id for no key update skip locked;
  if not found then
    insert into workflow_internal.template_copies (id, workflow_id)
    values (workflow_internal.time_ordered_id(), count_copy.workflow_id);
    return;
  end if;
  -- One statement, so that no snapshot has a copy in neither or in both. Only who holds the sum takes rows away, but the trigger on
  -- workflows.
  with added as (
    delete from workflow_internal.template_copies k
    where k.id in (
      select l.id from workflow_internal.template_copies l
      where l.workflow_id = count_copy.workflow_id for update skip locked
    )
    returning k.id
  )
  update workflow_internal.template_counts c set copies = c.copies + 1 + (select count(*) from added a)
  where c.workflow_id = count_copy.workflow_id;
end
$$;

comment on function workflow_internal.count_copy(uuid) is
  'Count a copy of a template

workflow_id: the template''s own id. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.count_copy(uuid) from public, anon, authenticated, service_role;
