-- Counts a run that has finished, in the statistics of its version.
create or replace function workflow_internal.count_finished_execution(
  execution_id uuid, workflow_id uuid, user_id uuid, version integer, status text, started_at timestamptz,
  completed_at timestamptz, trigger_source text
)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Few variables: each costs as much as a column of the update, and finishing a run is a hot path.
  made_at timestamptz := workflow_internal.time_of_id(count_finished_execution.execution_id);
  took_ms double precision := case when count_finished_execution.status <> 'cancelled'
    then extract(epoch from count_finished_execution.completed_at - count_finished_execution.started_at)::double precision * 1000 end;
  bucket integer := workflow_internal.duration_bucket(took_ms);
  source_bit bigint := coalesce(workflow_internal.source_bit(count_finished_execution.trigger_source), 0);
begin
  if took_ms is not null then
    -- A row that nobody else holds: who finishes a run waits for nobody, so two never wait in a circle.
    update workflow_internal.execution_statistics s
    set completed = s.completed + (count_finished_execution.status = 'completed')::integer,
      failed = s.failed + (count_finished_execution.status = 'failed')::integer,
      duration_sum_ms = s.duration_sum_ms + took_ms,
      duration_max_ms = greatest(s.duration_max_ms, took_ms),
      last_executed_at = greatest(s.last_executed_at, made_at),
      durations[bucket] = least(coalesce(s.durations[bucket], 0), 2147483646) + 1,
      hour_completed = s.hour_completed + (count_finished_execution.status = 'completed')::integer,
      hour_failed = s.hour_failed + (count_finished_execution.status = 'failed')::integer,
      hour_sources = s.hour_sources | source_bit,
      hour_duration_sum_ms = s.hour_duration_sum_ms + took_ms,
      hour_duration_max_ms = greatest(s.hour_duration_max_ms, took_ms),
      hour_durations[bucket] = coalesce(s.hour_durations[bucket], 0) + 1
    where s.workflow_id = count_finished_execution.workflow_id and s.version = count_finished_execution.version
      and s.hour_start = date_bin('1 hour', made_at, 'epoch')
      and s.slot = (
        select k.slot from workflow_internal.execution_statistics k
        where k.workflow_id = count_finished_execution.workflow_id and k.version = count_finished_execution.version
        order by k.slot limit 1 for no key update skip locked
      );
    if found then
      return;
    end if;
  end if;
  -- Another hour, no free row, or no duration.
  perform workflow_internal.count_in_other_hour(
    (
      count_finished_execution.workflow_id, date_bin('1 hour', made_at, 'epoch'), count_finished_execution.version, 0, coalesce(took_ms, 0),
      coalesce(took_ms, 0), (count_finished_execution.status = 'completed')::integer,
      (count_finished_execution.status = 'failed')::integer, (count_finished_execution.status = 'cancelled')::integer, false,
      case when bucket is null then '{}' else array_fill(1, array[1], array[bucket]) end, source_bit
    )::workflow_internal.execution_periods,
    count_finished_execution.user_id, made_at
  );
end
$$;

comment on function workflow_internal.count_finished_execution(uuid, uuid, uuid, integer, text, timestamptz, timestamptz, text) is
  'Count a run that has finished

To be called once a run, by whatever finishes it, in the same transaction. The hour that counts is that of the run''s id. status: completed, failed or cancelled.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.count_finished_execution(uuid, uuid, uuid, integer, text, timestamptz, timestamptz, text)
  from public, anon, authenticated, service_role;
