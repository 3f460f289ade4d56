-- Gives the time from which statistics are counted that are asked for since some time.
create or replace function workflow_internal.counted_since(since timestamptz)
returns timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if counted_since.since not between 'epoch' and '9999-12-31Z' then
    perform workflow_internal.raise_error('number_invalid', '$.since');
  end if;
  return date_bin(
    case when counted_since.since < workflow_internal.oldest_hour() then interval '24 hours' else interval '1 hour' end,
    counted_since.since, 'epoch'
  );
end
$$;

comment on function workflow_internal.counted_since(timestamptz) is
  'From when on statistics count

since, floored to the hour (UTC), or to the day where hours are not kept any more; null stays null. Errors: PT422 not from 1970 to 9999.';

revoke all on function workflow_internal.counted_since(timestamptz) from public, anon, authenticated, service_role;
