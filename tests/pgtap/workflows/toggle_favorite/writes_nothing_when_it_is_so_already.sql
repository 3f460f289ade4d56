begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_favorite => true) \gset
select tests.clear_authentication();
create temp table kept as select ctid as place from workflow_internal.workflows;

select tests.authenticate_as('ada');
select is(toggle_favorite(:'workflow', true), true);
select tests.clear_authentication();
select results_eq('select ctid from workflow_internal.workflows', 'table kept');

select * from finish();
rollback;
