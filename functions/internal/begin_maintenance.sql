-- Lets a task of maintenance begin: checks who calls and how long it may take, and keeps a second one out.
create or replace function workflow_internal.begin_maintenance(time_budget_ms integer)
returns timestamptz
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set lock_timeout = '100ms'
as $$
declare
  deadline timestamptz;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  elsif coalesce(begin_maintenance.time_budget_ms, 0) not between 1 and 600000 then
    perform workflow_internal.raise_error('number_invalid', '$.time_budget_ms');
  end if;
  deadline := clock_timestamp() + make_interval(secs => begin_maintenance.time_budget_ms / 1000.0);
  perform from workflow_internal.maintenance_tasks t where t.name = 'run_maintenance' for update skip locked;
  if found then
    return deadline;
  elsif exists (select from workflow_internal.maintenance_tasks t where t.name = 'run_maintenance') then
    return null;
  end if;
  insert into workflow_internal.maintenance_tasks (name) values ('run_maintenance')
  on conflict on constraint maintenance_tasks_pkey do nothing;
  perform from workflow_internal.maintenance_tasks t where t.name = 'run_maintenance' for update skip locked;
  return case when found then deadline end;
exception
  -- Somebody does the very first maintenance just now.
  when lock_not_available then
    return null;
end
$$;

comment on function workflow_internal.begin_maintenance(integer) is
  'Let a task of maintenance begin

Returns when its time is over, null while another one is running: that is until the other transaction ends. time_budget_ms: 1 to 600,000.
Errors: PT403 for everybody but service_role and the owner of the database; PT422. API roles cannot call it.';

revoke all on function workflow_internal.begin_maintenance(integer) from public, anon, authenticated, service_role;
