begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', status => 'archived');

select is(tests.answer('select unarchive_workflow(null)'), 'PT422 $.workflow_id');
select results_eq('select status from workflow_sessions', $$values ('archived')$$);

select * from finish();
rollback;
