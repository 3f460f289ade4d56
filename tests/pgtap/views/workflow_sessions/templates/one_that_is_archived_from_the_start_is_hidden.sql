begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum', is_template => true, status => 'archived');

select tests.authenticate_as('ben');
select is_empty('select * from workflow_sessions');

select * from finish();
rollback;
