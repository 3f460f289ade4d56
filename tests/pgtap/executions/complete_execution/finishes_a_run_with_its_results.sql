begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select complete_execution(
  :'run', 'failed', 3, '{"a": {"price": 1.50}, "b": null}',
  '[{"nodeId": "c", "nodeType": "http", "error": "timeout", "timestamp": 1700000000000}]', 'Node c failed'
);

select results_eq(
  'select e.status, e.nodes_executed, e.outputs, e.errors, e.error_message from workflow_executions e',
  $$values (
    'failed', 3, '{"a": {"price": 1.50}, "b": null}'::jsonb,
    '[{"nodeId": "c", "nodeType": "http", "error": "timeout", "timestamp": 1700000000000}]'::jsonb, 'Node c failed'
  )$$
);

select * from finish();
rollback;
