begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(2));

select is((select count(*)::integer from workflow_sessions), 2, 'every version of one''s own');
select tests.authenticate_as('ben');
select is_empty('select * from workflow_sessions', 'another user');
select tests.authenticate_as_anon();
select is_empty('select * from workflow_sessions', 'anon');
select tests.authenticate_without_user();
select is_empty('select * from workflow_sessions', 'a token that names no user');
select tests.authenticate_as_service();
select is((select count(*)::integer from workflow_sessions), 2, 'service_role sees all');

select * from finish();
rollback;
