begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select duplicate_workflow(:'w', 'Copy') as copy \gset
select create_version(:'copy', tests.nodes(2));

select results_eq(
  format('select h.version, h.parent_workflow_id, h.forked_from_id, h.created_by from get_version_history(%L) h', :'copy'),
  format('values (2, %1$L::uuid, null::uuid, %3$L::uuid), (1, null, %2$L, %3$L)', :'copy', :'second', tests.user_id('ada')),
  'a parent within the workflow, a fork from another one, and the author'
);

select * from finish();
rollback;
