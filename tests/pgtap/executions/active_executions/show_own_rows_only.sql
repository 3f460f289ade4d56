begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w');
select results_eq('select count(*) from workflow_internal.active_executions', 'values (1::bigint)', 'her own');
select tests.authenticate_as('ben');
select is_empty('select a.* from workflow_internal.active_executions a', 'not another''s, even of a template');
select throws_ok('delete from workflow_internal.active_executions', '42501', null, 'nobody writes it');
select throws_ok('select u.* from workflow_internal.unsuccessful_executions u', '42501', null, 'the other table is not for users');
select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('ada');
select tests.authenticate_as('ada');
select is_empty('select a.* from workflow_internal.active_executions a', 'nor one''s own when the account is gone');

select * from finish();
rollback;
