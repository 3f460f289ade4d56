begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, idempotency_key) values (:'w', 'k') returning id as run \gset
insert into workflow_executions (workflow_id, idempotency_key) values (:'w', 'k') returning id as again \gset

select is(:'again'::uuid, :'run'::uuid, 'RETURNING shows the first run');
select is((select count(*)::int from workflow_executions), 1, 'which is the only one');

select * from finish();
rollback;
