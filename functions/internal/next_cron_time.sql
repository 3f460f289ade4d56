-- Finds the first moment after another at which a cron expression is due.
create or replace function workflow_internal.next_cron_time(cron text, time_zone text, after timestamptz)
returns timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  fields text[] := workflow_internal.cron_fields(next_cron_time.cron);
  minutes integer[] := workflow_internal.cron_numbers(fields[1], 1);
  hours integer[] := workflow_internal.cron_numbers(fields[2], 2);
  days integer[] := workflow_internal.cron_numbers(fields[3], 3);
  months integer[] := workflow_internal.cron_numbers(fields[4], 4);
  weekdays integer[] := workflow_internal.cron_numbers(fields[5], 5);
  -- A clock that is set forward pushes what it skips into the hours after.
  earliest timestamp := (next_cron_time.after at time zone next_cron_time.time_zone) - interval '3 hours';
  day date := earliest::date;
  clock_hour integer;
  due_at timestamptz;
begin
  -- 29 February on a given weekday can be forty years away.
  while day < earliest::date + 40 * 366 loop
    if extract(month from day) <> all (months) then
      day := (date_trunc('month', day) + interval '1 month')::date;
      continue;
    end if;
    -- Two days that are given are alternatives; "*" gives none.
    if (case when left(fields[3], 1) = '*' or left(fields[5], 1) = '*'
      then extract(day from day) = any (days) and extract(dow from day) = any (weekdays)
      else extract(day from day) = any (days) or extract(dow from day) = any (weekdays) end)
    then
      foreach clock_hour in array hours loop
        continue when day + make_interval(hours => clock_hour + 1) <= earliest;
        due_at := (
          select min(m.at) from workflow_internal.moments_of_hour(
            day + make_interval(hours => clock_hour), minutes, next_cron_time.time_zone, cardinality(hours) = 24
          ) m (at)
          where m.at > next_cron_time.after
        );
        if due_at is not null then
          return due_at;
        end if;
      end loop;
    end if;
    day := day + 1;
  end loop;
  return null;
end
$$;

comment on function workflow_internal.next_cron_time(text, text, timestamptz) is
  'When a cron expression is due next

Minute, hour, day of the month, month, day of the week; a day that matches either of two given days counts, as in Vixie cron. Null when it never is.
A time that the clock skips is due as much later; one that it shows twice is due the first time, and both times when the hour is not given.
Errors: PT422 with the field in DETAIL.';

revoke all on function workflow_internal.next_cron_time(text, text, timestamptz) from public, anon, authenticated, service_role;
