-- Lists what the nodes of a run gave, a page at a time.
create or replace function public.list_node_results(
  execution_id uuid, status text default null, page_size integer default 50, cursor text default null
)
returns setof public.node_result
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- A page is a piece of the primary key, read in its order: one plan serves everybody.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
declare
  after_key text[] := workflow_internal.read_node_cursor(list_node_results.cursor, list_node_results.execution_id);
  after_node text collate "C" := coalesce(after_key[3], '');
  after_execution_attempt integer := coalesce(after_key[1]::integer, -1);
  after_attempt integer := coalesce(after_key[2]::integer, -1);
begin
  perform workflow_internal.check_page_size(list_node_results.page_size);
  if list_node_results.status not in ('pending', 'running', 'completed', 'failed', 'skipped') then
    perform workflow_internal.raise_error('node_status_invalid', '$.status');
  end if;
  if not exists (select from workflow_internal.executions e where e.id = list_node_results.execution_id) then
    perform workflow_internal.require_user();
    perform workflow_internal.raise_error('execution_not_found', '$.execution_id');
  end if;
  return query
  select r.execution_id, r.node_id::text, r.execution_attempt::integer, r.attempt::integer, r.node_type, r.status, r.output, r.error,
    r.started_at, r.completed_at, (extract(epoch from r.completed_at - r.started_at) * 1000)::bigint,
    jsonb_build_array(
      'node_results', jsonb_build_array(r.execution_attempt, r.attempt, r.node_id)::text, r.execution_id
    )::text
  from workflow_internal.node_results r
  where r.execution_id = list_node_results.execution_id
    and (r.node_id, r.execution_attempt, r.attempt) > (after_node, after_execution_attempt, after_attempt)
    and (list_node_results.status is null or r.status = list_node_results.status)
  order by r.node_id, r.execution_attempt, r.attempt
  limit list_node_results.page_size;
end
$$;

comment on function public.list_node_results(uuid, text, integer, text) is
  'List the results of a run''s nodes

What record_node_result recorded, while the run goes on and after, with outputs: one row a try of a node, by node_id, then in the order of its tries.
status: only this one. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before. A run that was finished with all outputs at once,
and none recorded, has no rows here.
Errors: PT401 nobody signed in; PT404 not found or not yours; PT413 page too large; PT422 status, page_size or cursor.';

revoke all on function public.list_node_results(uuid, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function public.list_node_results(uuid, text, integer, text) to authenticated, service_role;
