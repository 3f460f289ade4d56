begin;
select plan(19);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset

select is(
  tests.answer(format('select complete_execution(%L, %s)', :'run', t.arguments)), t.expected, t.arguments
)
from (values
  ('nodes_executed => -1', 'PT422 $.nodes_executed'),
  ($$outputs => '[]'$$, 'PT422 $.outputs'),
  ($$outputs => '"a"'$$, 'PT422 $.outputs'),
  ($$outputs => 'null'$$, 'PT422 $.outputs'),
  ($$errors => '{}'$$, 'PT422 $.errors'),
  ($$errors => '["x"]'$$, 'PT422 $.errors[0]'),
  ($$errors => '[[{"nodeId": "a", "error": "x"}]]'$$, 'PT422 $.errors[0]'),
  ($$errors => '[{"nodeId": "a", "error": "x"}, {"error": "x"}]'$$, 'PT422 $.errors[1].nodeId'),
  ($$errors => '[{"nodeId": 1, "error": "x"}]'$$, 'PT422 $.errors[0].nodeId'),
  ($$errors => '[{"nodeId": "a"}]'$$, 'PT422 $.errors[0].error'),
  ($$errors => '[{"nodeId": "a", "error": {}}]'$$, 'PT422 $.errors[0].error'),
  ($$errors => '[{"nodeId": "a", "nodeType": 1, "error": "x"}]'$$, 'PT422 $.errors[0].nodeType'),
  ($$errors => '[{"nodeId": "a", "error": "x", "timestamp": "yesterday"}]'$$, 'PT422 $.errors[0].timestamp'),
  ($$errors => '[{"nodeId": "a", "error": "x", "timestamp": -1}]'$$, 'PT422 $.errors[0].timestamp'),
  ($$errors => '[{"nodeId": "a", "error": "x", "timestamp": 1e30}]'$$, 'PT422 $.errors[0].timestamp'),
  ($$errors => '[{"nodeId": "a", "error": "x", "timestamp": "2023-13-01"}]'$$, 'PT422 $.errors[0].timestamp'),
  ($$errors => '[{"nodeId": "a", "error": "x", "timestamp": []}]'$$, 'PT422 $.errors[0].timestamp'),
  ($$errors => '[{"nodeId": "a", "error": "x", "timestamp": true}]'$$, 'PT422 $.errors[0].timestamp')
) as t (arguments, expected);
select is((get_execution(:'run')).status, 'running', 'it still runs');

select * from finish();
rollback;
