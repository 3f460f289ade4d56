begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('My Strategy') \gset
create temp table kept as select * from workflow_sessions;

update workflow_sessions set is_current_version = true where id = :'workflow';

select bag_eq('select * from workflow_sessions', 'table kept');

select * from finish();
rollback;
