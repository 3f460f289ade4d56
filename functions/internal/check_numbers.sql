-- Refuses JSON with numbers that no client can read, or that are short to send and long to print.
create or replace function workflow_internal.check_numbers(value jsonb, path text)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if workflow_internal.has_unreadable_number(check_numbers.value) then
    perform workflow_internal.raise_error('number_unreadable', check_numbers.path);
  end if;
end
$$;

comment on function workflow_internal.check_numbers(jsonb, text) is
  'Refuse numbers beyond 1e100 or with more than 100 decimals

value: null passes. path: where it stands, for DETAIL. Errors: PT422.';

revoke all on function workflow_internal.check_numbers(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.check_numbers(jsonb, text) to authenticated, service_role;
