begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', now() - interval '2 days', null, null from generate_series(1, 1) as n;
select tests.clear_authentication();
alter table workflow_internal.unsuccessful_executions add constraint no_room check (false) not valid;
select tests.authenticate_as_service();
create temporary table calls as select r.* from run_maintenance() r;
select results_eq($$select done, is_finished, message like 'It failed: %no_room%' from calls where task = 'fail_stale_executions'$$, 'values (0::bigint, false, true)');
select is((select count(*)::int from calls where is_finished), 7);
select is((select status from workflow_executions), 'running');

select * from finish();
rollback;
