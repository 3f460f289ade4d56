begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select update_workflow(:'workflow', nodes => tests.nodes(i)) from generate_series(1, 3) as i;

select tests.clear_authentication();
select results_eq('select nodes from workflow_internal.workflow_definitions', 'values (tests.nodes(3))');

select * from finish();
rollback;
