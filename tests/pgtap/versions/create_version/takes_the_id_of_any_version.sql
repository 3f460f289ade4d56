begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select results_eq(
  format('select v.workflow_id, v.version from create_version(%L, tests.nodes(3)) v', :'second'),
  format('values (%L::uuid, 4)', :'w'), 'the id of version 2 makes version 4 of the same workflow'
);

select * from finish();
rollback;
