begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select id as third from create_version(:'w', tests.nodes(2)) \gset
select start_execution(s.id, s.version::text) from workflow_sessions s order by s.version;

select results_eq(
  'select e.trigger_source, e.workflow_id, e.session_id, e.workflow_version from workflow_executions e order by e.id',
  format('select v::text, %L::uuid, %L::uuid, 3 from generate_series(1, 3) as v', :'w', :'third'),
  'each of the three ids runs the current version'
);

select * from finish();
rollback;
