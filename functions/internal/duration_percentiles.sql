-- Estimates percentiles from a histogram of durations.
create or replace function workflow_internal.duration_percentiles(
  buckets integer[], counts bigint[], duration_max_ms double precision, fractions double precision[]
)
returns numeric[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  total bigint := (select sum(n.number)::bigint from unnest(duration_percentiles.counts) as n (number));
  reached bigint := 0::bigint;
  wanted integer := 1;
  estimates numeric[];
begin
  for place in 1 .. coalesce(cardinality(duration_percentiles.buckets), 0) loop
    reached := reached + duration_percentiles.counts[place];
    while reached >= duration_percentiles.fractions[wanted] * total loop
      estimates[wanted] := round(least(
        case when duration_percentiles.buckets[place] < 255
          then 1.1::double precision ^ duration_percentiles.buckets[place] * 2 / 2.1 end,
        duration_percentiles.duration_max_ms
      )::numeric, 1);
      wanted := wanted + 1;
    end loop;
  end loop;
  return estimates;
end
$$;

comment on function workflow_internal.duration_percentiles(integer[], bigint[], double precision, double precision[]) is
  'Percentiles of a histogram of durations

buckets, counts: pairs, by bucket. fractions: which percentiles, above 0, to 1, ascending. As percentile_disc of the durations, wrong by 1/21 (4.8 %) or a
millisecond at most; null where there are none. Bucket 255, longer than a year, is answered by the longest duration.';

revoke all on function workflow_internal.duration_percentiles(integer[], bigint[], double precision, double precision[])
  from public, anon, authenticated, service_role;
