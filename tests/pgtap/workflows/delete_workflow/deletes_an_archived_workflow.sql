begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'archived') \gset

select delete_workflow(:'workflow');

select is_empty('select * from workflow_sessions');

select * from finish();
rollback;
