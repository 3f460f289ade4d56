begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset

update workflow_executions
set status = 'failed', outputs = '{"a": 1, "b": 2}', errors = '[{"nodeId": "c", "error": "x"}]', error_message = 'broken'
where id = :'run';
select results_eq(
  'select e.status, e.nodes_executed, e.outputs, e.errors, e.error_message, e.duration_ms >= 0 from workflow_executions e',
  $$values ('failed', 2, '{"a": 1, "b": 2}'::jsonb, '[{"nodeId": "c", "error": "x"}]'::jsonb, 'broken', true)$$
);

select * from finish();
rollback;
