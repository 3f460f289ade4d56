begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select create_version(:'workflow', nodes => tests.nodes(2));

update workflow_sessions set status = 'archived' where id = :'workflow';
select results_eq('select distinct status from workflow_sessions', $$values ('archived')$$, 'all its versions');
select is_empty('select * from list_workflows()', 'out of the lists');
update workflow_sessions set status = 'draft' where id = :'workflow';
select results_eq('select distinct status from workflow_sessions', $$values ('draft')$$, 'brought back');

select * from finish();
rollback;
