-- Refuses a list of workflows that cannot be served.
create or replace function workflow_internal.check_workflow_list(
  status text, search_query text, page_size integer, tags_any text[], tags_all text[], order_by text, direction text
)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if check_workflow_list.status not in ('draft', 'active', 'paused', 'archived') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif char_length(check_workflow_list.search_query) > 1000 then
    perform workflow_internal.raise_error('text_too_long', '$.search_query');
  end if;
  perform workflow_internal.check_page_size(check_workflow_list.page_size);
  if cardinality(check_workflow_list.tags_any) > 50 then
    perform workflow_internal.raise_error('too_many_tags', '$.tags_any');
  elsif cardinality(check_workflow_list.tags_all) > 50 then
    perform workflow_internal.raise_error('too_many_tags', '$.tags_all');
  elsif (check_workflow_list.order_by in ('updated_at', 'created_at', 'name', 'last_executed_at', 'execution_count')) is not true then
    perform workflow_internal.raise_error('order_invalid', '$.order_by');
  elsif (check_workflow_list.direction in ('asc', 'desc')) is not true then
    perform workflow_internal.raise_error('order_invalid', '$.direction');
  end if;
end
$$;

comment on function workflow_internal.check_workflow_list(text, text, integer, text[], text[], text, text) is
  'Refuse a list of workflows that cannot be served

Arguments as for list_workflows. Errors: PT413 page_size or tags; PT422 status, search_query, page_size, order_by or direction.';

revoke all on function workflow_internal.check_workflow_list(text, text, integer, text[], text[], text, text)
  from public, anon, authenticated, service_role;
