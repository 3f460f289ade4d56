begin;
select plan(3);
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
select ok(not e.is_finished and e.remaining > 0 or e.is_finished, 'it says whether months are left') from ensure_execution_partitions(11) e;

select * from finish();
rollback;
