begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select throws_ok('select enqueue_due_executions()', '42501', 'permission denied for function enqueue_due_executions');
select throws_ok('select workflow_internal.enqueue_due_executions(1, 1)', '42501', 'permission denied for function enqueue_due_executions');
select tests.authenticate_as_anon();
select throws_ok('select enqueue_due_executions()', '42501', 'permission denied for function enqueue_due_executions');

select * from finish();
rollback;
