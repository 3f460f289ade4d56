begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
create temp table kept as select * from workflow_sessions;
select archive_workflow(:'first');

select is((unarchive_workflow(:'first')).id, :'second'::uuid, 'returns the current version');
select results_eq(
  'select * from workflow_sessions order by version', 'select * from pg_temp.kept order by version',
  'all is as it was before it was archived'
);

select * from finish();
rollback;
