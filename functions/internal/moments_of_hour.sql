-- Says when a clock shows some minutes of an hour.
create or replace function workflow_internal.moments_of_hour(
  hour_start timestamp, minutes integer[], time_zone text, counts_twice boolean
)
returns setof timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select u.at
  from unnest(moments_of_hour.minutes) as m (number)
  cross join lateral (select moments_of_hour.hour_start + make_interval(mins => m.number) as shown) c
  -- Of a time that is shown twice Postgres gives the second moment.
  cross join lateral (select c.shown at time zone moments_of_hour.time_zone as at) l
  cross join lateral (select (l.at - interval '1 hour') at time zone moments_of_hour.time_zone = c.shown as is_second) s
  cross join lateral unnest(case
    when not s.is_second then array[l.at]
    when moments_of_hour.counts_twice then array[l.at - interval '1 hour', l.at]
    else array[l.at - interval '1 hour'] end) as u (at);
end
$$;

comment on function workflow_internal.moments_of_hour(timestamp, integer[], text, boolean) is
  'The moments at which a clock shows an hour and some minutes

hour_start: as the clock shows it. counts_twice: an hour that a clock set back shows twice counts both times, else the first time.
A time that a clock set forward skips gives the moment as much later.';

revoke all on function workflow_internal.moments_of_hour(timestamp, integer[], text, boolean)
  from public, anon, authenticated, service_role;
