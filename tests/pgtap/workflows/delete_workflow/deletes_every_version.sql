begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', is_template => true) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
select create_version(:'first', nodes => tests.nodes(3));

-- By the id of a version that is neither the first nor the current one.
select lives_ok(format('select delete_workflow(%L)', :'second'));
select is_empty('select * from workflow_sessions', 'no version is left');

select tests.clear_authentication();
select is_empty('select * from workflow_internal.workflow_definitions', 'nor a definition');
select is_empty('select * from workflow_internal.templates', 'nor what others saw of it');

select * from finish();
rollback;
