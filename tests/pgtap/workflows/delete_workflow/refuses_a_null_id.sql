begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');

select is(tests.answer('select delete_workflow(null)'), 'PT422 $.workflow_id');
select is((select count(*)::integer from workflow_sessions), 1);

select * from finish();
rollback;
