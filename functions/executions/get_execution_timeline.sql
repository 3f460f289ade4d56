-- Sums up finished runs by the hour or the day.
create or replace function public.get_execution_timeline(
  workflow_id uuid default null,
  bucket text default 'hour',
  since timestamptz default null,
  until timestamptz default null,
  version integer default null,
  user_id uuid default auth.uid()
)
returns setof public.execution_bucket
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  owner_id uuid := workflow_internal.listed_user(get_execution_timeline.user_id);
  -- 24 hours and not a day, which has 23 or 25 of them now and then in some time zones.
  step interval := case get_execution_timeline.bucket when 'hour' then interval '1 hour' when 'day' then interval '24 hours' end;
  end_time timestamptz := coalesce(get_execution_timeline.until, now());
  first_time timestamptz := get_execution_timeline.since;
begin
  if step is null then
    perform workflow_internal.raise_error('bucket_invalid', '$.bucket');
  elsif end_time not between 'epoch'::timestamptz + interval '1 microsecond' and '9999-12-31Z' then
    perform workflow_internal.raise_error('number_invalid', '$.until');
  elsif get_execution_timeline.version is not null and get_execution_timeline.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;
  end_time := date_bin(step, end_time - interval '1 microsecond', 'epoch') + step;
  first_time := coalesce(
    first_time, greatest(end_time - step * case get_execution_timeline.bucket when 'hour' then 24 else 30 end, 'epoch')
  );
  if first_time not between 'epoch' and '9999-12-31Z' or first_time >= end_time then
    perform workflow_internal.raise_error('number_invalid', '$.since');
  end if;
  first_time := date_bin(step, first_time, 'epoch');
  if get_execution_timeline.bucket = 'hour' and first_time < workflow_internal.oldest_hour() then
    perform workflow_internal.raise_error('hours_not_kept', '$.since');
  end if;
  return query
  select b.* from workflow_internal.execution_timeline(
    owner_id, get_execution_timeline.workflow_id, step, first_time,
    (extract(epoch from end_time - first_time) / extract(epoch from step))::integer, get_execution_timeline.version
  ) b;
end
$$;

comment on function public.get_execution_timeline(uuid, text, timestamptz, timestamptz, integer, uuid) is
  'Sum up runs by the hour or the day

One row an hour or a day, oldest first, zeros where nothing ran. A run counts when it has finished, in the hour in which it was created. Hours and
days are those of UTC. workflow_id: the id of any version, of a deleted workflow too; all workflows when left out. version: of that workflow.
bucket: hour, for the last 35 days, or day. since: floored to the bucket, 24 hours or 30 days when left out. until: now when left out; the
bucket that it lies in is whole. At most 1,000 buckets. Columns as for get_execution_stats.
user_id: the caller; service_role may name any user, or null for all, which reads the statistics of everybody.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 not found or not yours, or no such version; PT413 too many buckets; PT422 bucket,
since, until, or version without workflow_id.';

revoke all on function public.get_execution_timeline(uuid, text, timestamptz, timestamptz, integer, uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.get_execution_timeline(uuid, text, timestamptz, timestamptz, integer, uuid)
  to authenticated, service_role;
