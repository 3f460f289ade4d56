begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
create view pg_temp.waiting as
  select u.workflow_id from workflow_internal.unindexed_workflows u where u.user_id = tests.user_id('ada');
create view pg_temp.stored as
  select s.workflow_id from workflow_internal.search_documents s where s.user_id = tests.user_id('ada');

select tests.authenticate_as('ben');
select create_workflow('Another''s', tests.nodes(1));
select tests.authenticate_as('ada');
select count(create_workflow('Flow ' || n, tests.nodes(1))) from generate_series(1, 4) as n;
select tests.clear_authentication();
select is((select count(*)::int from pg_temp.waiting), 4, 'four wait');
select is_empty('select * from pg_temp.stored', 'none is written');
select tests.authenticate_as('ada');
select create_workflow('Flow 5', tests.nodes(1));
select tests.clear_authentication();
select is((select count(*)::int from pg_temp.stored), 5, 'the fifth has all of them written');
select is(
  (select count(*)::int from workflow_internal.unindexed_workflows u where u.user_id = tests.user_id('ben')), 1, 'but not another user''s'
);
select tests.authenticate_as('ada');
select count(create_workflow('Flow ' || n, tests.nodes(1))) from generate_series(6, 112) as n;
select is((select count(*)::int from search_workflows('flow', page_size => 200)), 112, 'stored or waiting, all are found');
select tests.clear_authentication();
select cmp_ok((select count(*)::int from pg_temp.waiting), '<', 5, 'and a search never has to make more than four');

select * from finish();
rollback;
