begin;
select plan(14);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('select create_workflow(''Momentum'', nodes => %L)', wrong.nodes)), 'PT422 ' || wrong.place,
  wrong.nodes
)
from (values
  ('{"id": "a"}', '$.nodes'),
  ('"a"', '$.nodes'),
  ('7', '$.nodes'),
  ('[7]', '$.nodes[0].id'),
  ('["a"]', '$.nodes[0].id'),
  ('[null]', '$.nodes[0].id'),
  ('[[{"id": "a"}]]', '$.nodes[0].id'),
  ('[{"type": "default"}]', '$.nodes[0].id'),
  ('[{"id": 1}]', '$.nodes[0].id'),
  ('[{"id": null}]', '$.nodes[0].id'),
  ('[{"id": ["a"]}]', '$.nodes[0].id'),
  ('[{"id": ""}]', '$.nodes[0].id'),
  ('[{"id": "a"}, {"id": "b"}, {"ID": "c"}, {"id": 4}]', '$.nodes[2].id')
) as wrong (nodes, place);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
