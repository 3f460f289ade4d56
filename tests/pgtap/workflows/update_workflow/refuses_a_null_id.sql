begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');

select is(tests.answer($$select update_workflow(null, name => 'Other')$$), 'PT422 $.workflow_id');
select results_eq('select name from workflow_sessions', $$values ('Momentum')$$);

select * from finish();
rollback;
