begin;
select plan(14);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('select create_workflow(''Momentum'', edges => %L)', wrong.edges)), 'PT422 ' || wrong.place,
  wrong.edges
)
from (values
  ('{}', '$.edges'),
  ('"a-b"', '$.edges'),
  ('["a-b"]', '$.edges[0].id'),
  ('[[{"id": "a-b", "source": "a", "target": "b"}]]', '$.edges[0].id'),
  ('[{"source": 1}]', '$.edges[0].id'),
  ('[{"source": "a", "target": "b"}]', '$.edges[0].id'),
  ('[{"id": 1, "source": "a", "target": "b"}]', '$.edges[0].id'),
  ('[{"id": "", "source": "a", "target": "b"}]', '$.edges[0].id'),
  ('[{"id": "a-b", "target": "b"}]', '$.edges[0].source'),
  ('[{"id": "a-b", "source": 1, "target": "b"}]', '$.edges[0].source'),
  ('[{"id": "a-b", "source": "a"}]', '$.edges[0].target'),
  ('[{"id": "a-b", "source": "a", "target": null}]', '$.edges[0].target'),
  ('[{"id": "a-b", "source": "a", "target": "b"}, {"id": "b-c", "source": "b", "target": ["c"]}]', '$.edges[1].target')
) as wrong (edges, place);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
