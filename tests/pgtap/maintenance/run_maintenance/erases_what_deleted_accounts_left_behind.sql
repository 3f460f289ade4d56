begin;
select plan(7);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w', idempotency_key => 'k') as run \gset
select complete_execution(start_execution(:'w'), 'failed');
select enqueue_execution(:'w') as queued \gset
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'bens') as bens_run \gset
select archive_workflows(array[:'bens']::uuid[]) as archived;
select tests.clear_authentication();
insert into workflow_internal.view_writers values (tests.user_id('ada')) on conflict do nothing;
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as_service();
select results_eq($$select done, is_finished from run_maintenance() where task = 'erase_deleted_accounts'$$, 'values (4::bigint, true)', 'three runs and a row of statistics');
select tests.clear_authentication();
select results_eq('select e.user_id from workflow_internal.executions e', $$values (tests.user_id('ben'))$$, 'runs');
select results_eq('select a.user_id from workflow_internal.active_executions a', $$values (tests.user_id('ben'))$$, 'queued ones, too');
select is((select count(*)::int from workflow_internal.unsuccessful_executions), 0);
select is((select count(*)::int from workflow_internal.execution_counters c where c.user_id = tests.user_id('ada')), 0);
select is_empty($$select * from workflow_internal.view_writers q where q.user_id = tests.user_id('ada')$$);
update workflow_internal.unused_definitions set found_at = now() - interval '2 hours', found_in = '3';
select tests.authenticate_as_service();
select run_maintenance();
select tests.clear_authentication();
select is_empty($$select * from workflow_internal.workflow_definitions d where d.user_id = tests.user_id('ada')$$, 'and in the end their definitions');

select * from finish();
rollback;
