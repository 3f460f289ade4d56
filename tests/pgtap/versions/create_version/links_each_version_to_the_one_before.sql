begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select id as third from create_version(:'w', tests.nodes(2)) \gset

select results_eq(
  'select s.id, s.workflow_id, s.parent_workflow_id from workflow_sessions s order by s.version',
  format(
    'values (%1$L::uuid, %1$L::uuid, null), (%2$L, %1$L, %1$L::uuid), (%3$L, %1$L, %2$L)', :'w', :'second', :'third'
  ),
  'a version has its own id, the workflow''s, and that of its parent'
);

select * from finish();
rollback;
