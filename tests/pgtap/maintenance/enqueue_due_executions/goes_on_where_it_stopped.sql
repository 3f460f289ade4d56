begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select count(set_workflow_schedule((create_workflow('Flow ' || n, status => 'active')).workflow_id, every => '1 minute')) from generate_series(1, 5) as n;
select tests.clear_authentication();
update workflow_internal.workflow_schedules set next_due_at = now() - interval '1 second';
select tests.authenticate_as_service();
select results_eq('select enqueued, remaining::int from enqueue_due_executions(batch_size => 2)', 'values (2, 3)');
select results_eq('select enqueued, remaining::int from enqueue_due_executions()', 'values (3, 0)');
select throws_ok('select enqueue_due_executions(batch_size => 0)', 'PT422', 'The number is out of range');
select throws_ok('select enqueue_due_executions(time_budget_ms => 0)', 'PT422', 'The number is out of range');

select * from finish();
rollback;
