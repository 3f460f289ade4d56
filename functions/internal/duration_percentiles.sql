-- Estimates percentiles from a histogram of durations.
create or replace function workflow_internal.duration_percentiles(
  durations integer[], duration_max_ms double precision, fractions double precision[]
)
returns numeric[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  total bigint := 0::bigint;
  reached bigint := 0::bigint;
  number integer;
  bucket integer := array_lower(duration_percentiles.durations, 1) - 1;
  wanted integer := 1;
  threshold double precision;
  estimates numeric[];
begin
  -- In loops: to start a query takes longer than to go through a hundred buckets.
  foreach number in array duration_percentiles.durations loop
    total := total + coalesce(number, 0);
  end loop;
  threshold := duration_percentiles.fractions[wanted] * total;
  foreach number in array duration_percentiles.durations loop
    bucket := bucket + 1;
    reached := reached + coalesce(number, 0);
    while reached >= threshold loop
      estimates[wanted] := round(least(
        case when bucket < 255 then 1.1::double precision ^ bucket * 2 / 2.1 end, duration_percentiles.duration_max_ms
      )::numeric, 1);
      wanted := wanted + 1;
      threshold := duration_percentiles.fractions[wanted] * total;
    end loop;
  end loop;
  return estimates;
end
$$;

comment on function workflow_internal.duration_percentiles(integer[], double precision, double precision[]) is
  'Percentiles of a histogram of durations

durations: the subscript is the bucket. fractions: which percentiles, above 0, to 1, ascending. As percentile_disc of the durations, wrong by 1/21 (4.8 %) or a
millisecond at most; null where there are none. Bucket 255, longer than a year, is answered by the longest duration.';

revoke all on function workflow_internal.duration_percentiles(integer[], double precision, double precision[])
  from public, anon, authenticated, service_role;
