-- Refuses a result of a node that cannot be kept, and says how large it is.
create or replace function workflow_internal.check_node_result(
  node_id text, node_type text, status text, output jsonb, error text, attempt integer
)
returns integer
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- The array changes nothing but gives the content's size: a value from a table may come compressed.
  output_size integer := case when check_node_result.output is null then 0
    else pg_column_size(jsonb_build_array(check_node_result.output)) end;
  error_size integer := coalesce(octet_length(check_node_result.error), 0);
begin
  if check_node_result.node_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.node_id');
  elsif check_node_result.node_id = '' then
    perform workflow_internal.raise_error('text_invalid', '$.node_id');
  elsif char_length(check_node_result.node_id) > 255 then
    perform workflow_internal.raise_error('text_too_long', '$.node_id');
  elsif check_node_result.status not in ('pending', 'running', 'completed', 'failed', 'skipped') then
    perform workflow_internal.raise_error('node_status_invalid', '$.status');
  elsif check_node_result.attempt not between 1 and 10000 then
    perform workflow_internal.raise_error('number_invalid', '$.attempt');
  elsif output_size > 4 * 1024 * 1024 then
    perform workflow_internal.raise_error('node_result_too_large', '$.output');
  elsif error_size > 64 * 1024 then
    perform workflow_internal.raise_error('node_result_too_large', '$.error');
  end if;
  if check_node_result.node_type is not null then
    perform workflow_internal.check_text(check_node_result.node_type, '$.node_type', 255);
  end if;
  if check_node_result.output is not null then
    perform workflow_internal.check_numbers(check_node_result.output, '$.output');
  end if;
  return output_size + error_size;
end
$$;

comment on function workflow_internal.check_node_result(text, text, text, jsonb, text, integer) is
  'Refuse a result of a node that cannot be kept

Returns the bytes of output and error, not compressed. Errors: PT413 output, error or a text too large; PT422.';

revoke all on function workflow_internal.check_node_result(text, text, text, jsonb, text, integer)
  from public, anon, authenticated, service_role;
