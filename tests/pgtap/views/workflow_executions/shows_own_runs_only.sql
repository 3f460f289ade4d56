begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w') as run \gset

select tests.authenticate_as('ben');
select is_empty('select e.id from workflow_executions e', 'Ben sees none of Ada''s');
select is_empty(format('select e.id from workflow_executions e where e.id = %L', :'run'), 'not by its id either');
select tests.authenticate_without_user();
select is_empty('select e.id from workflow_executions e', 'nor does a token without a user');
select tests.authenticate_as_anon();
select throws_ok('select e.id from workflow_executions e', '42501', null, 'anon may not look');
select tests.authenticate_as_service();
select is((select count(*)::int from workflow_executions), 1, 'service_role sees all');

select * from finish();
rollback;
