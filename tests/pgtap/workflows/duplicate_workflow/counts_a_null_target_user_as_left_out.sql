begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select duplicate_workflow(:'workflow', 'Copy', null);

select is((select user_id from workflow_sessions where name = 'Copy'), tests.user_id('ada'));

select * from finish();
rollback;
