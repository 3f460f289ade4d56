begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');
select create_workflow('Template', is_template => true);

select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select is_empty('select * from workflow_sessions', 'its workflows went with it');
select is_empty('select * from workflow_internal.workflow_definitions', 'definitions too');
select tests.authenticate_as('ada');
select is_empty('select * from workflow_sessions', 'its token shows nothing');

select * from finish();
rollback;
