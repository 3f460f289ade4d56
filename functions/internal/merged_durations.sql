-- Adds two histograms of durations.
create or replace function workflow_internal.merged_durations(first integer[], second integer[])
returns integer[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  merged integer[] := merged_durations.first;
  bucket integer := array_lower(merged_durations.second, 1) - 1;
  number integer;
begin
  if merged = '{}' then
    return merged_durations.second;
  end if;
  foreach number in array merged_durations.second loop
    bucket := bucket + 1;
    if number is not null then
      -- A subscript outside makes the array longer, at either end, with nulls between.
      merged[bucket] := least(coalesce(merged[bucket], 0)::bigint + number, 2147483647)::integer;
    end if;
  end loop;
  return merged;
end
$$;

comment on function workflow_internal.merged_durations(integer[], integer[]) is
  'Add two histograms of durations

The subscript is the bucket; what is null or outside is 0. A bucket that is full stays so, at 2^31 - 1.';

revoke all on function workflow_internal.merged_durations(integer[], integer[]) from public, anon, authenticated, service_role;
