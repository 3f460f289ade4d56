begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select heartbeat_execution(:'run', 'w', 10);
select is(
  tests.answer(format('select heartbeat_execution(%L, ''other'')', :'run')), 'PT409 {"current_status": "running"}', 'the first one has it'
);
select is(cancel_execution(:'run'), 'cancel_requested', 'and is asked before it is cancelled');
select ok((heartbeat_execution(:'run', 'w', 10)).cancel_requested, 'which it hears');

select start_execution(:'w') as died \gset
select heartbeat_execution(:'died', 'w', 10);
select tests.clear_authentication();
update workflow_internal.active_executions a set lease_expires_at = now(), lease_check_at = now() where a.execution_id = :'died';
select tests.authenticate_as('ada');
select claim_executions('w');
select results_eq(
  format('select e.status, e.error_message, e.attempt from get_execution(%L) e', :'died'),
  $$values ('failed', 'The worker gave no sign of life until its lease was over (attempt 1 of 1).', 1)$$, 'it is not begun again'
);

select * from finish();
rollback;
