begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as w from create_workflow('Momentum', folder => 'a') \gset
select id as other from create_workflow('Other') \gset
select is(move_workflows(array[:'w', :'other']::uuid[], null), 1);
select results_eq('select folder from workflow_sessions', $$values (null::text), (null)$$);
select is_empty('select * from list_folders()');

select * from finish();
rollback;
