begin;
select plan(13);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset

select is(
  tests.answer(format('select create_version(%L, %s => %L)', :'w', t.field, t.value)), t.expected, t.field || ' ' || t.value
)
from (values
  ('nodes', '{}', 'PT422 $.nodes'),
  ('nodes', '"a"', 'PT422 $.nodes'),
  ('nodes', '[{"id": "a"}, {"id": ""}]', 'PT422 $.nodes[1].id'),
  ('nodes', '[{"id": 1}]', 'PT422 $.nodes[0].id'),
  ('nodes', '[null]', 'PT422 $.nodes[0].id'),
  ('nodes', '[[{"id": "a"}]]', 'PT422 $.nodes[0].id'),
  ('nodes', '[[]]', 'PT422 $.nodes[0].id'),
  ('edges', '[{"id": "e", "source": "a"}]', 'PT422 $.edges[0].target'),
  ('edges', '[[{"id": "e", "source": "a", "target": "b"}]]', 'PT422 $.edges[0].id'),
  ('edges', '7', 'PT422 $.edges'),
  ('trigger', '[]', 'PT422 $.trigger'),
  ('variables', '[]', 'PT422 $.variables')
) as t (field, value, expected);
select is((select count(*)::int from workflow_sessions), 1, 'nothing was saved');

select * from finish();
rollback;
