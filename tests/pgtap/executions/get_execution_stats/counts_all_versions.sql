begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select create_version(:'w', tests.nodes(1));
select start_execution(:'w');
select restore_version(:'w', 1);
select start_execution(:'w');
select workflow_id as other from create_workflow('Flow') \gset
select start_execution(:'other');

select is(
  (select t.total from get_execution_stats(s.id) t), 3::bigint, 'by the id of version ' || s.version
)
from workflow_sessions s where s.workflow_id = :'w' order by s.version;

select * from finish();
rollback;
