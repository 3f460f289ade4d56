begin;
select plan(5);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', m.at, m.at from (select date_trunc('month', now(), 'UTC') - interval '70 days' as at) m;
select ensure_execution_partitions();
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date) from generate_series(1, 2);
select tests.clear_authentication();
select workflow_internal.create_execution_partition(timestamptz '2001-01-01Z' + make_interval(months => n))
from generate_series(1, 36 - (select count(*)::int from workflow_internal.attached_months())) as n;
select tests.authenticate_as_service();
select is(
  tests.answer($$select restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$), 'PT409 $.month'
);
select results_eq('select h.status from list_execution_archives() h', $$values ('archived')$$, 'it stays as it is');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.attached_months()), 36);
select workflow_internal.drop_execution_partition(timestamptz '2001-02-01Z');
select tests.authenticate_as_service();
select ok(is_finished, 'there is a place') from restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select is((select count(*)::int from workflow_executions), 1);

select * from finish();
rollback;
