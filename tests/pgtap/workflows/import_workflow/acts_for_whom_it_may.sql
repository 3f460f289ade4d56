begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select '{"format": "workflow-sessions", "format_version": 1, "name": "x", "versions": [{"version": 1, "nodes": [], "edges": []}]}' as bundle \gset
select tests.authenticate_as('ada');
select is((import_workflow(:'bundle', user_id => tests.user_id('ada'))).user_id, tests.user_id('ada'), 'for oneself');
select is(
  tests.answer(format('select import_workflow(%L, user_id => %L)', :'bundle', tests.user_id('ben'))), 'PT403 $.user_id', 'not for another user'
);
select is(
  tests.answer(format('select import_workflow(%L, new_name => %L)', :'bundle', n.name)), 'PT422 $.new_name', 'a name that is none'
) from (values (' '), (repeat('x', 256))) as n (name);
select tests.authenticate_as_service();
select is((import_workflow(:'bundle', user_id => tests.user_id('ben'))).user_id, tests.user_id('ben'), 'service_role names the owner');
select is(tests.answer(format('select import_workflow(%L)', :'bundle')), 'PT422 $.user_id', 'and must');
select is(tests.answer(format('select import_workflow(%L, null, gen_random_uuid())', :'bundle')), 'PT404 $.user_id', 'one who is there');
select tests.authenticate_without_user();
select throws_ok(format('select import_workflow(%L)', :'bundle'), 'PT401');
select tests.authenticate_as_anon();
select throws_ok(format('select import_workflow(%L)', :'bundle'), '42501');

select * from finish();
rollback;
