-- Refuses results of a run that cannot be kept: wrong shapes, too large.
create or replace function workflow_internal.check_results(
  nodes_executed integer, outputs jsonb, errors jsonb, error_message text
)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  failure jsonb;
  path text;
begin
  if check_results.nodes_executed < 0 then
    perform workflow_internal.raise_error('number_invalid', '$.nodes_executed');
  elsif jsonb_typeof(check_results.outputs) <> 'object' then
    perform workflow_internal.raise_error('outputs_invalid', '$.outputs');
  elsif jsonb_typeof(check_results.errors) <> 'array' then
    perform workflow_internal.raise_error('errors_invalid', '$.errors');
  -- The concatenations change nothing but give the content's size: a value from a table may come compressed.
  elsif coalesce(pg_column_size(check_results.outputs || '{}'::jsonb), 0)
    + coalesce(pg_column_size(check_results.errors || '[]'::jsonb), 0)
    + coalesce(octet_length(check_results.error_message), 0) > 16 * 1024 * 1024
  then
    perform workflow_internal.raise_error('results_too_large');
  end if;

  perform workflow_internal.check_numbers(check_results.outputs, '$.outputs');
  perform workflow_internal.check_numbers(check_results.errors, '$.errors');

  for place in 0 .. coalesce(jsonb_array_length(check_results.errors), 0) - 1 loop
    failure := check_results.errors -> place;
    path := format('$.errors[%s]', place);
    if jsonb_typeof(failure) <> 'object' then
      perform workflow_internal.raise_error('errors_invalid', path);
    elsif jsonb_typeof(failure -> 'nodeId') is distinct from 'string' then
      perform workflow_internal.raise_error('errors_invalid', path || '.nodeId');
    elsif jsonb_typeof(failure -> 'nodeType') not in ('string', 'null') then
      perform workflow_internal.raise_error('errors_invalid', path || '.nodeType');
    elsif jsonb_typeof(failure -> 'error') is distinct from 'string' then
      perform workflow_internal.raise_error('errors_invalid', path || '.error');
    elsif not workflow_internal.is_timestamp(failure -> 'timestamp') then
      perform workflow_internal.raise_error('errors_invalid', path || '.timestamp');
    end if;
  end loop;
end
$$;

comment on function workflow_internal.check_results(integer, jsonb, jsonb, text) is
  'Refuse results that cannot be kept

nodeType and timestamp of an error may be left out. Limit: 16 MiB in all. Errors: PT413; PT422 with the place in DETAIL.';

revoke all on function workflow_internal.check_results(integer, jsonb, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.check_results(integer, jsonb, jsonb, text) to authenticated, service_role;
