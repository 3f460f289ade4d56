-- Measures the queue, forgotten runs, schedules, search documents and the last maintenance.
create or replace function workflow_internal.report_on_runs()
returns setof public.maintenance_finding
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return next workflow_internal.judged('queued runs that are due (counted up to 10,000)', (
    select count(*) from (
      select from workflow_internal.active_executions a where a.status = 'queued' and a.available_at <= clock_timestamp() limit 10000
    ) q
  ), 'runs', 10000, null, 'Start more workers: claim_executions.');
  return next workflow_internal.judged('how long the oldest queued run is due', (
    select greatest(extract(epoch from now() - min(a.available_at)), 0) from workflow_internal.active_executions a where a.status = 'queued'
  ), 'seconds', 600, 3600, 'Start workers: nobody claims it.');
  return next workflow_internal.judged('how old the oldest unfinished run is', (
    select extract(epoch from now() - workflow_internal.time_of_id(a.execution_id))
    from workflow_internal.active_executions a order by a.execution_id limit 1
  ), 'seconds', 172800, null, 'fail_stale_executions ends runs that were forgotten; list_executions shows those that wait.');
  return next workflow_internal.judged('leases that are over and not looked at (counted up to 1,000)', (
    select count(*) from (
      select from workflow_internal.active_executions a where a.lease_check_at < now() - interval '5 minutes' limit 1000
    ) q
  ), 'runs', 1, 1000, 'run_maintenance queues them again.');
  return next workflow_internal.judged('schedules that are overdue by five minutes (counted up to 1,000)', (
    select count(*) from (
      select from workflow_internal.workflow_schedules s where s.is_enabled and s.next_due_at < now() - interval '5 minutes' limit 1000
    ) q
  ), 'schedules', 1, 1000, 'Call enqueue_due_executions each minute: schedule_maintenance, or a worker with_schedules.');
  -- Where there was none, since the install.
  return next workflow_internal.judged('since the last run_maintenance', extract(epoch from clock_timestamp() - coalesce(
    (select r.ended_at from workflow_internal.maintenance_runs r order by r.began_at desc limit 1),
    (select min(f.installed_at) from workflow_internal.installed_files f)
  )), 'seconds', 3600, 86400, 'Call run_maintenance each few minutes: schedule_maintenance.');
  return next workflow_internal.judged('tasks that failed in the last run_maintenance', (
    select count(*) from (
      select distinct on (r.task) r.message from workflow_internal.maintenance_runs r order by r.task, r.began_at desc
    ) t where t.message like 'It failed: %'
  ), 'tasks', 1, null, 'select * from workflow_internal.maintenance_runs order by began_at desc says why.');
  return next workflow_internal.judged('tasks that the last hundred of run_maintenance did not finish', (
    select count(*) from (
      select from workflow_internal.maintenance_runs r group by r.task having count(*) >= 100 and not bool_or(r.is_finished)
    ) t
  ), 'tasks', 1, null, 'More often, or with a larger time_budget_ms; a message in workflow_internal.maintenance_runs says what else a task waits for.');
  return next workflow_internal.judged('workflows whose search document waits (counted up to 10,000)', (
    select count(*) from (select from workflow_internal.unindexed_workflows u limit 10000) q
  ), 'workflows', 2000, null, 'run_maintenance writes about a thousand a second, until then a search makes up to 200 of them: more often, or workflow-sessions maintain --until-done.');
end
$$;

comment on function workflow_internal.report_on_runs() is
  'Measure the queue, forgotten runs, schedules, search documents and the last maintenance

API roles cannot call it.';

revoke all on function workflow_internal.report_on_runs() from public, anon, authenticated, service_role;
