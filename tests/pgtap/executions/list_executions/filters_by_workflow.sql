begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'version 1');
select id as second from create_version(:'w', tests.nodes(1)) \gset
select start_execution(:'w', 'version 2');
select workflow_id as other from create_workflow('Other') \gset
select start_execution(:'other', 'other');

select results_eq(
  format('select l.trigger_source from list_executions(%L) l', s.id),
  $$values ('version 2'), ('version 1')$$, 'all versions'' runs, by the id of version ' || s.version
)
from workflow_sessions s where s.workflow_id = :'w' order by s.version;
select results_eq(
  format('select l.trigger_source from list_executions(%L) l', :'other'), $$values ('other')$$, 'the other workflow''s'
);

select * from finish();
rollback;
