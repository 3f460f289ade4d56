begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer('select get_workflow(null)'), 'PT422 $.workflow_id');
select is(tests.answer('select get_workflow(null, 1)'), 'PT422 $.workflow_id');

select * from finish();
rollback;
