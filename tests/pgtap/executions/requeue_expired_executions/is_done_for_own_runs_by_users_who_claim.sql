begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select enqueue_execution(w.id) from create_workflow('Flow') w;
select claim_executions('dead');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow') \gset
select enqueue_execution(:'bens') as run \gset
select claim_executions('dead');
select tests.clear_authentication();
update workflow_internal.active_executions a set lease_expires_at = now(), lease_check_at = now();

select tests.authenticate_as('ben');
select results_eq($$select c.execution_id, c.attempt from claim_executions('w', 100) c$$, format('values (%L::uuid, 2)', :'run'), 'his own');
select tests.clear_authentication();
select results_eq(
  format('select a.worker_id from workflow_internal.active_executions a where a.user_id = %L', tests.user_id('ada')), $$values ('dead')$$, 'not Ada''s'
);
select tests.authenticate_as_service();
select results_eq($$select c.user_id, c.attempt from claim_executions('w', 100) c$$, $$values (tests.user_id('ada'), 2)$$, 'which service_role does');

select * from finish();
rollback;
