begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
update workflow_executions set status = 'completed', outputs = '{"a": 1}' where id = :'run';
create temporary table before as select to_jsonb(e) as row from workflow_executions e;

select throws_ok(
  format('update workflow_executions set %s where id = %L', c.change, :'run'), 'PT409', 'The run is already finished', c.change
)
from (values
  ($$status = 'failed'$$), ($$outputs = '{"a": 2}'$$), ('nodes_executed = 9'), ($$error_message = 'x'$$),
  ($$errors = '[{"nodeId": "a", "error": "x"}]'$$)
) as c (change);
select throws_ok(
  format('update workflow_executions set status = ''running'' where id = %L', :'run'), 'PT409', null, 'it is not reopened either'
);
select results_eq('select to_jsonb(e) from workflow_executions e', 'select b.row from before b', 'it is what it was');

select * from finish();
rollback;
