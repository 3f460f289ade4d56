begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');

select is(tests.answer('select archive_workflow(null)'), 'PT422 $.workflow_id');
select results_eq('select status from workflow_sessions', $$values ('draft')$$);

select * from finish();
rollback;
