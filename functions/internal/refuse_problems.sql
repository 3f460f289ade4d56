-- Refuses a definition in which validate_workflow finds an error.
create or replace function workflow_internal.refuse_problems(nodes jsonb, edges jsonb, user_id uuid)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  problems jsonb;
begin
  select jsonb_agg(jsonb_build_object('code', e.code, 'path', e.path, 'message', e.message) order by e.place)
  into problems
  from (
    select v.code, v.path, v.message, v.place
    from public.validate_workflow(refuse_problems.nodes, refuse_problems.edges, refuse_problems.user_id)
      with ordinality as v (severity, code, path, message, place)
    where v.severity = 'error'
    order by v.place limit 100
  ) e;
  if problems is not null then
    perform workflow_internal.raise_error('validation_failed', problems::text);
  end if;
end
$$;

comment on function workflow_internal.refuse_problems(jsonb, jsonb, uuid) is
  'Refuse a definition with errors

For functions that have saved it: the error takes the save back. user_id: the owner, whose rules count. Errors: PT422, with the first 100 errors in DETAIL.';

revoke all on function workflow_internal.refuse_problems(jsonb, jsonb, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.refuse_problems(jsonb, jsonb, uuid) to authenticated, service_role;
