begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
insert into auth.users (id, email) values (tests.user_id('ada again'), 'ada@example.test');

select tests.authenticate_as('ada again');
select is_empty('select s.id from workflow_sessions s', 'no workflow');
select is_empty('select e.id from workflow_executions e', 'no run');

select * from finish();
rollback;
