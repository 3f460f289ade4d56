begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(2), status => 'archived') \gset

select duplicate_workflow(:'workflow', 'Copy');

select results_eq('select name, status from list_workflows()', $$values ('Copy', 'draft')$$);

select * from finish();
rollback;
