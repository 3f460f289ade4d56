-- Fills what is kept about runs beside the runs themselves, where there are runs but nothing at all is kept: after an upgrade, or after
-- runs were restored alone. Reads all runs once. A queue that is empty just now says nothing: where a run ever failed, nothing is read.
with runs as materialized (
  select e.id, e.workflow_id, e.user_id, e.status, e.attempt
  from workflow_internal.executions e
  where e.status <> 'completed'
    and not exists (select from workflow_internal.active_executions) and not exists (select from workflow_internal.unsuccessful_executions)
),
unsuccessful as (
  insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
  select r.id, r.workflow_id, r.user_id, r.status from runs r where r.status in ('failed', 'cancelled')
  on conflict on constraint unsuccessful_executions_pkey do nothing
)
insert into workflow_internal.active_executions (execution_id, workflow_id, user_id, status, attempt, max_attempts, available_at)
select r.id, r.workflow_id, r.user_id, r.status, r.attempt, greatest(r.attempt, case r.status when 'queued' then 3 else 1 end),
  case when r.status = 'queued' then clock_timestamp() end
from runs r
where r.status in ('queued', 'running')
on conflict on constraint active_executions_pkey do nothing;
