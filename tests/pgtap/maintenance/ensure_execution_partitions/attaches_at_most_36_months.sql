begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', at.at, at.at from generate_series(1, 24) as n
cross join lateral (select date_trunc('month', now(), 'UTC') - make_interval(months => n) + interval '1 day' as at) at;
select tests.clear_authentication();
select cmp_ok(workflow_internal.create_execution_partitions(20), '>', 0);
select is((select count(*)::int from workflow_internal.attached_months() m), 36);
select tests.authenticate_as_service();
select results_eq('select done, remaining, is_finished from ensure_execution_partitions(11)', 'values (0::bigint, 0::bigint, true)');
-- As years go by, months of long ago stay attached that nobody purges.
select tests.clear_authentication();
select workflow_internal.drop_execution_partition(m.m)
from (select m from workflow_internal.attached_months() m order by m desc limit 2) m;
select workflow_internal.create_execution_partition('2001-01-01Z'), workflow_internal.create_execution_partition('2001-02-01Z');
select tests.authenticate_as_service();
select results_eq(
  'select done, remaining, is_finished from ensure_execution_partitions(11)', 'values (0::bigint, 2::bigint, false)', 'it says what has no place'
);

select * from finish();
rollback;
