-- Makes a histogram of durations from buckets and how many fell into each.
create or replace function workflow_internal.duration_histogram(buckets integer[], counts bigint[])
returns integer[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  histogram integer[] := '{}'::integer[];
begin
  for place in 1 .. coalesce(cardinality(duration_histogram.buckets), 0) loop
    if duration_histogram.buckets[place] is not null then
      histogram[duration_histogram.buckets[place]] := least(
        coalesce(histogram[duration_histogram.buckets[place]], 0) + duration_histogram.counts[place], 2147483647
      )::integer;
    end if;
  end loop;
  return histogram;
end
$$;

comment on function workflow_internal.duration_histogram(integer[], bigint[]) is
  'Make a histogram of durations

buckets, counts: pairs, in any order; those without a bucket count for nothing.';

revoke all on function workflow_internal.duration_histogram(integer[], bigint[]) from public, anon, authenticated, service_role;
