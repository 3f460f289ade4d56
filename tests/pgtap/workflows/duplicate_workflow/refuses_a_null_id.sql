begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');

select is(tests.answer('select duplicate_workflow(null)'), 'PT422 $.source_workflow_id');
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was copied');

select * from finish();
rollback;
