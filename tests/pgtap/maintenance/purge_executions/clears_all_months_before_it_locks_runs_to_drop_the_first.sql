begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'failed', date_trunc('month', now(), 'UTC') - age.past, date_trunc('month', now(), 'UTC') - age.past, null
from (values (interval '70 days'), (interval '105 days'), (interval '140 days')) as age (past) cross join generate_series(1, 3) as n;
select ensure_execution_partitions() from generate_series(1, 3);
select set_retention_policy(31);
select tests.clear_authentication();

-- Dropping a month locks all runs until the call ends: whatever takes time must be done by then.
create temporary table seen (months bigint);
create function pg_temp.look() returns trigger language plpgsql as $$
begin
  insert into pg_temp.seen select count(*) from workflow_internal.attached_months() m;
  return null;
end
$$;
create trigger look after delete on workflow_internal.unsuccessful_executions for each statement execute function pg_temp.look();
select count(*) as months from workflow_internal.attached_months() \gset
select results_eq('select remaining, is_finished from purge_executions()', 'values (0::bigint, true)');
select is((select array_agg(distinct s.months) from pg_temp.seen s), array[:months]::bigint[], 'no month was gone while rows were deleted');
select is((select count(*)::int from workflow_internal.attached_months()), :months - 3, 'then all three were dropped');

select * from finish();
rollback;
