begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select archive_workflow(:'w');
select tests.authenticate_as('ben');

select throws_ok(format('select start_execution(%L)', :'w'), 'PT404', 'Workflow not found', 'archived or not, Ada''s is not found');
select is(
  tests.whole_answer(format('select start_execution(%L)', :'second')),
  tests.whole_answer(format('select start_execution(%L)', gen_random_uuid())), 'like an id that does not exist'
);
select tests.authenticate_as('ada');
select is((get_workflow(:'w')).execution_count, 0::bigint, 'no run was recorded against it');

select * from finish();
rollback;
