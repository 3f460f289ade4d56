begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select is((update_workflow(:'workflow', status => 'archived')).status, 'archived', 'archived');
select is_empty('select * from list_workflows()', 'out of the lists');
select is((update_workflow(:'workflow', status => 'active')).status, 'active', 'any other status brings it back');
select is((update_workflow(:'workflow', status => 'archived')).status, 'archived', 'archived again');
select is((update_workflow(:'workflow', name => 'Reversion')).status, 'archived', 'an edit does not bring it back');
select is((unarchive_workflow(:'workflow')).status, 'paused', 'unarchive_workflow brings it back paused');

select * from finish();
rollback;
