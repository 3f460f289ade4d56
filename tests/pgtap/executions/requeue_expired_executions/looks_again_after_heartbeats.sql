begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select claim_executions('w');
select lease_expires_at as lease_end from heartbeat_execution(:'run', 'w', 1000) \gset
select tests.clear_authentication();
update workflow_internal.active_executions a set lease_check_at = now();

select is(workflow_internal.requeue_expired_executions(0), 0, 'as many as asked for');
select is(workflow_internal.requeue_expired_executions(10, tests.user_id('ben')), 0, 'of the user who is asked for');
select is(workflow_internal.requeue_expired_executions(10, tests.user_id('ada')), 1, 'it is looked at');
select results_eq(
  'select a.status, a.worker_id, a.lease_check_at from workflow_internal.active_executions a',
  format('select ''running'', ''w'', %L::timestamptz', :'lease_end'), 'left to its worker, and looked at when the lease is over'
);
select is(workflow_internal.requeue_expired_executions(), 0, 'not before');
select tests.authenticate_as('ada');
select throws_ok('select workflow_internal.requeue_expired_executions()', '42501', null, 'users cannot call it');

select * from finish();
rollback;
