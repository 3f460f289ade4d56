begin;
select plan(10);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', idempotency_key => 'goes on') as going \gset
select start_execution(:'w', idempotency_key => 'ended') as ended \gset
select enqueue_execution(:'w', idempotency_key => 'cancelled') as cancelled \gset
select complete_execution(:'ended');
select cancel_execution(:'cancelled');
select is(start_execution(:'w', idempotency_key => 'ended'), :'ended'::uuid, 'a finished run answers for its key');
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
values (:'w', 'completed', '2020-01-01', '2020-01-02', 'imported') returning id as imported \gset
select tests.clear_authentication();
select results_eq(
  'select k.idempotency_key, k.expires_at = now() + interval ''7 days'' from workflow_internal.execution_keys k order by 1',
  $$values ('cancelled', true), ('ended', true), ('goes on', null), ('imported', true)$$, 'until a week after it ended, or was brought in'
);
select is(workflow_internal.expire_execution_keys(), 0, 'nothing is due');
update workflow_internal.execution_keys k set expires_at = now() where k.expires_at is not null;
select is(workflow_internal.expire_execution_keys(1), 1, 'as many as asked for');
select is(workflow_internal.expire_execution_keys(), 2, 'all that are due');
select is(workflow_internal.expire_execution_keys(), 0, 'once');
select tests.authenticate_as('ada');
select isnt(start_execution(:'w', idempotency_key => 'ended'), :'ended'::uuid, 'the key begins a new run');
select is(start_execution(:'w', idempotency_key => 'goes on'), :'going'::uuid, 'that of a run that goes on does not');
select lives_ok(format('select complete_execution(%L)', :'going'), 'which ends as ever');
select throws_ok('select workflow_internal.expire_execution_keys()', '42501', null, 'users cannot call it');

select * from finish();
rollback;
