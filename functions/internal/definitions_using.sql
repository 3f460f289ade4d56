-- Looks up the definitions that use a node type, unless they are too many to be worth it.
create or replace function workflow_internal.definitions_using(owner_id uuid, wanted_types text[])
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Both conditions are the index's, for everybody; a table whose statistics are not there yet suggests to read it whole.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
as $$
declare
  found_ids uuid[];
begin
  if definitions_using.owner_id is null then
    found_ids := array(
      select d.id from workflow_internal.workflow_definitions d where d.node_types && definitions_using.wanted_types limit 1001
    );
  else
    found_ids := array(
      select d.id from workflow_internal.workflow_definitions d
      where d.user_id = definitions_using.owner_id and d.node_types && definitions_using.wanted_types limit 1001
    );
  end if;
  return case when cardinality(found_ids) <= 1000 then found_ids end;
end
$$;

comment on function workflow_internal.definitions_using(uuid, text[]) is
  'The definitions that use one of some node types

owner_id: whose; null for everybody''s. Null when there are more than 1,000: then reading workflows in order meets enough of them.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.definitions_using(uuid, text[]) from public, anon, authenticated, service_role;
