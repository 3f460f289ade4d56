begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', is_template => true) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

select tests.authenticate_as('ben');
select is(tests.answer(format('select delete_workflow(%L)', :'first')), 'PT403 $.workflow_id', 'by the workflow''s id');
select is(tests.answer(format('select delete_workflow(%L)', :'second')), 'PT403 $.workflow_id', 'by the version''s id');
select is((select count(*)::integer from workflow_sessions), 1, 'it is still shown');

select * from finish();
rollback;
