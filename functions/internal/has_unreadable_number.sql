-- Says whether JSON holds numbers that no client can read, or that are short to send and long to print.
create or replace function workflow_internal.has_unreadable_number(value jsonb)
returns boolean
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Not in SQL, whose plan is made anew in each transaction.
begin
  -- jsonb keeps 1e131071 in ten bytes and prints it in 131,072. The path finds candidates; zeros are among them, since
  -- 0e-16383 prints long, too.
  return exists (
    select from jsonb_path_query(has_unreadable_number.value, 'strict $.** ? (@ < 1e-100 || @ > 1e100)') as n (found_number)
    where abs(n.found_number::numeric) > 1e100 or scale(n.found_number::numeric) > 100
  );
end
$$;

comment on function workflow_internal.has_unreadable_number(jsonb) is
  'Whether a number is beyond 1e100 or has more than 100 decimals

value: null has none.';

revoke all on function workflow_internal.has_unreadable_number(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.has_unreadable_number(jsonb) to authenticated, service_role;
