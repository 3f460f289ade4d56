begin;
select plan(15);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select is(tests.answer(format('select compare_definitions(%L, ''{}'')', a.definition)), a.answer, left(a.definition, 60))
from (values
  (null, 'PT422 $.from_definition'), ('null', 'PT422 $.from_definition'), ('[]', 'PT422 $.from_definition'), ('1', 'PT422 $.from_definition'),
  ('{"nodes": {}}', 'PT422 $.nodes'), ('{"nodes": [{"id": "a"}, 1]}', 'PT422 $.nodes[1].id'), ('{"nodes": [{"id": ""}]}', 'PT422 $.nodes[0].id'),
  ('{"edges": [{"id": "a", "source": "b"}]}', 'PT422 $.edges[0].target'), ('{"trigger": 1}', 'PT422 $.trigger'),
  ('{"variables": []}', 'PT422 $.variables'), ('{"variables": {"a": 1e131071}}', 'PT422 $.variables'),
  ('{"variables": {"a": ' || repeat('[', 200) || repeat(']', 200) || '}}', 'PT413 ')
) as a (definition, answer);
select is(tests.answer($$select compare_definitions('{}', null)$$), 'PT422 $.to_definition', 'the other one, too');
select is(tests.answer($$select compare_definitions('{}', '"x"')$$), 'PT422 $.to_definition', 'by its name');
select is(
  tests.answer($$select compare_definitions('{}', jsonb_build_object('variables', jsonb_build_object('a', repeat('x', 5000000))))$$),
  'PT413 ', 'and none is larger than a workflow may be'
);

select * from finish();
rollback;
