begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', idempotency_key => 'nightly') as first \gset
select complete_execution(:'first');
select tests.clear_authentication();
update workflow_internal.execution_keys k set expires_at = now() where k.execution_id = :'first';
select workflow_internal.expire_execution_keys();
select tests.authenticate_as('ada');
select start_execution(:'w', idempotency_key => 'nightly') as second \gset
select isnt(:'second'::uuid, :'first'::uuid, 'a week later the key begins another run');
select tests.authenticate_as_service();
delete from workflow_executions where id = :'first';
select tests.authenticate_as('ada');
select is(start_execution(:'w', idempotency_key => 'nightly'), :'second'::uuid, 'which it still gives when the first one is deleted');
select tests.authenticate_as_service();
delete from workflow_executions where id = :'second';
select tests.authenticate_as('ada');
select isnt(start_execution(:'w', idempotency_key => 'nightly'), :'second'::uuid, 'its own deletion frees it');

select * from finish();
rollback;
