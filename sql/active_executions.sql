-- Fills what is kept about runs beside the runs themselves, where there are runs but nothing is kept: after an upgrade, or after runs
-- were restored alone. Reads all runs once; where something is kept already, it does nothing.
insert into workflow_internal.active_executions (execution_id, workflow_id, user_id, status, attempt, max_attempts, available_at)
select e.id, e.workflow_id, e.user_id, e.status, e.attempt, greatest(e.attempt, case e.status when 'queued' then 3 else 1 end),
  case when e.status = 'queued' then clock_timestamp() end
from workflow_internal.executions e
where e.status in ('queued', 'running') and not exists (select from workflow_internal.active_executions)
on conflict on constraint active_executions_pkey do nothing;

insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
select e.id, e.workflow_id, e.user_id, e.status
from workflow_internal.executions e
where e.status in ('failed', 'cancelled') and not exists (select from workflow_internal.unsuccessful_executions)
on conflict on constraint unsuccessful_executions_pkey do nothing;
