begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select isnt(start_execution(:'w'), start_execution(:'w'), 'two starts are two runs');
select is((select count(*)::int from workflow_executions), 2, 'both are there');

select * from finish();
rollback;
