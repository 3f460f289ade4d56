-- Sums up finished runs by the hour or the day, without a gap.
create or replace function workflow_internal.execution_timeline(
  owner_id uuid, workflow_id uuid, step interval, first_bucket timestamptz, bucket_count integer, version integer
)
returns setof public.execution_bucket
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot read the statistics; listed_user and family_of_statistics check the caller.
declare
  reader_id uuid := workflow_internal.listed_user(execution_timeline.owner_id);
  family_id uuid;
begin
  if execution_timeline.bucket_count > 1000 then
    perform workflow_internal.raise_error('too_many_buckets', '$.since');
  end if;
  if execution_timeline.workflow_id is not null then
    family_id := workflow_internal.family_of_statistics(execution_timeline.workflow_id);
    if execution_timeline.version is not null then
      perform workflow_internal.check_ran_version(execution_timeline.workflow_id, family_id, execution_timeline.version);
    end if;
  end if;
  return query
  select b.starts_at, coalesce(s.successful + s.failed + s.cancelled, 0), coalesce(s.successful, 0), coalesce(s.failed, 0),
    coalesce(s.cancelled, 0), s.success_rate, s.avg_duration_ms, s.percentiles[1], s.percentiles[2], s.percentiles[3],
    s.max_duration_ms
  from generate_series(0, execution_timeline.bucket_count - 1) as n (place)
  cross join lateral (select execution_timeline.first_bucket + n.place * execution_timeline.step as starts_at) b
  left join workflow_internal.execution_sums(
    reader_id, family_id, execution_timeline.version, execution_timeline.first_bucket,
    execution_timeline.first_bucket + execution_timeline.bucket_count * execution_timeline.step,
    execution_timeline.step, false, '{0.5, 0.95, 0.99}'
  ) s on s.bucket_start = b.starts_at
  order by n.place;
end
$$;

comment on function workflow_internal.execution_timeline(uuid, uuid, interval, timestamptz, integer, integer) is
  'Sum up finished runs by the hour or the day

owner_id: whose; null is everybody''s for service_role, and the caller for everybody else. workflow_id, version: null for all.
step: an hour or 24. first_bucket: where the first begins (UTC). bucket_count: 1 to 1,000. Errors: PT401, PT403, PT404, PT413.';

revoke all on function workflow_internal.execution_timeline(uuid, uuid, interval, timestamptz, integer, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_timeline(uuid, uuid, interval, timestamptz, integer, integer)
  to authenticated, service_role;
