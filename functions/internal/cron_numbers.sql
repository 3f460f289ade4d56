-- Reads one field of a cron expression into the numbers that it stands for, in order.
create or replace function workflow_internal.cron_numbers(field text, place integer)
returns integer[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  lowest constant integer := (array[0, 0, 1, 1, 0])[cron_numbers.place];
  -- Sunday is 0 and 7.
  highest constant integer := (array[59, 23, 31, 12, 7])[cron_numbers.place];
  names constant text[] := case cron_numbers.place
    when 4 then array['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
    when 5 then array['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] end;
  path constant text := format('$.cron[%s]', cron_numbers.place - 1);
  part text;
  groups text[];
  first_number integer;
  last_number integer;
  step integer;
  found integer[] := array[]::integer[];
begin
  foreach part in array string_to_array(lower(cron_numbers.field), ',') loop
    groups := regexp_match(part, e'^(?:\\*|([0-9]{1,2}|[a-z]{3})(?:-([0-9]{1,2}|[a-z]{3}))?)(?:/([0-9]{1,2}))?$');
    if groups is null then
      perform workflow_internal.raise_error('cron_invalid', path);
    end if;
    first_number := case when groups[1] is null then lowest
      when groups[1] ~ '^[0-9]' then groups[1]::integer else array_position(names, groups[1]) - 1 + lowest end;
    last_number := case when groups[1] is null then highest
      when groups[2] ~ '^[0-9]' then groups[2]::integer
      when groups[2] is not null then array_position(names, groups[2]) - 1 + lowest
      -- "5/10" begins at five, as in most crons.
      when groups[3] is not null then highest
      when groups[1] ~ '^[0-9]' then groups[1]::integer else array_position(names, groups[1]) - 1 + lowest end;
    step := coalesce(groups[3]::integer, 1);
    if first_number is null or last_number is null or first_number < lowest or last_number > highest or step = 0
      or first_number > last_number
    then
      perform workflow_internal.raise_error('cron_invalid', path);
    end if;
    found := found || array(select g.number from generate_series(first_number, last_number, step) as g (number));
  end loop;
  return array(
    select distinct case when cron_numbers.place = 5 then f.number % 7 else f.number end
    from unnest(found) as f (number) order by 1
  );
end
$$;

comment on function workflow_internal.cron_numbers(text, integer) is
  'The numbers of a field of a cron expression

place: 1 minute, 2 hour, 3 day of the month, 4 month, 5 day of the week. Errors: PT422 with the field in DETAIL.';

revoke all on function workflow_internal.cron_numbers(text, integer) from public, anon, authenticated, service_role;
