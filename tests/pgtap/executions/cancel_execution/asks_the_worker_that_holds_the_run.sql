begin;
select plan(12);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select enqueue_execution(:'w') as second \gset
select enqueue_execution(:'w') as third \gset
select claim_executions('w', 3);

select tests.authenticate_as('ben');
select is(tests.answer(format('select cancel_execution(%L)', :'run')), 'PT404 $.execution_id', 'others ask nobody');
select tests.authenticate_as('ada');
select is((heartbeat_execution(:'run', 'w')).cancel_requested, false, 'nobody has asked');
select is(cancel_execution(:'run', 'Too slow'), 'cancel_requested', 'it is asked for');
select is(cancel_execution(:'run'), 'cancel_requested', 'it can be asked for again');
select results_eq(
  format('select e.status, e.cancel_requested_at is not null from workflow_executions e where e.id = %L', :'run'), $$values ('running', true)$$, 'it still runs'
);
select is((select count(*) from list_executions() l where l.cancel_requested_at is not null), 1::bigint, 'the list shows it');
select is((heartbeat_execution(:'run', 'w')).cancel_requested, true, 'the worker hears of it');
select complete_execution(:'run', 'cancelled', worker_id => 'w');
select results_eq(
  format('select e.status, e.error_message, e.cancel_requested_at from get_execution(%L) e', :'run'),
  $$values ('cancelled', 'Too slow', null::timestamptz)$$, 'and ends it, with the reason'
);

select cancel_execution(:'second', 'Never mind');
select lives_ok(format('select complete_execution(%L, worker_id => ''w'')', :'second'), 'one that was quicker has completed');
select is((get_execution(:'second')).error_message, null, 'and says nothing of it');

select cancel_execution(:'third');
select tests.clear_authentication();
update workflow_internal.active_executions a set lease_expires_at = now(), lease_check_at = now();
select tests.authenticate_as('ada');
select claim_executions('w');
select results_eq(
  format('select e.status, e.error_message from get_execution(%L) e', :'third'),
  $$values ('cancelled', 'Cancelled: its worker was asked to stop and gave no more sign of life.')$$, 'that of a dead worker ends with the lease'
);
select is(
  tests.answer(format('select cancel_execution(%L, repeat(''x'', 2001))', :'third')), 'PT413 $.error_message', 'the reason is short'
);

select * from finish();
rollback;
