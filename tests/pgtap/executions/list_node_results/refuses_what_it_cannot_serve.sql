begin;
select plan(26);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select start_execution(:'w') as other \gset
select record_node_result(r.id, 'a') from (values (:'run'::uuid), (:'other')) as r (id);
select next_cursor as foreign_cursor from list_node_results(:'other') \gset
select is(tests.answer(format('select list_node_results(%L, %s)', :'run', c.arguments)), c.answer, left(c.arguments, 80))
from (values
  ('''bad''', 'PT422 $.status'), ('page_size => 0', 'PT422 $.page_size'), ('page_size => null', 'PT422 $.page_size'),
  ('page_size => 1001', 'PT413 $.page_size'), ('cursor => null', 'no error')
) as c (arguments, answer);
select is(
  tests.answer(format('select list_node_results(%L, cursor => %L)', :'run', c.cursor)), 'PT422 $.cursor', 'cursor ' || left(c.cursor, 80)
)
from (values
  (''), ('x'), ('[]'), ('null'), ('["executions", "[1, 1, \"a\"]", "' || :'run' || '"]'),
  ('["node_results", "a", "' || :'run' || '"]'), ('["node_results", "{}", "' || :'run' || '"]'), ('["node_results", "[]", "' || :'run' || '"]'),
  ('["node_results", "[1, 1]", "' || :'run' || '"]'), ('["node_results", "[1, 1, null]", "' || :'run' || '"]'),
  ('["node_results", "[1, 1, 1]", "' || :'run' || '"]'), ('["node_results", "[\"x\", 1, \"a\"]", "' || :'run' || '"]'),
  ('["node_results", "[1, 1e9, \"a\"]", "' || :'run' || '"]'), ('["node_results", "[-1, 1, \"a\"]", "' || :'run' || '"]'),
  ('["node_results", "[1, 99999999999, \"a\"]", "' || :'run' || '"]'), ('["node_results", "[1, 1, \"a\"]", "x"]'), (:'foreign_cursor')
) as c (cursor);
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select list_node_results(%L)', r.id)),
  'PT404 | Execution not found | $.execution_id | Check the id. A run of another user is answered like one that does not exist.', r.what
)
from (values (:'run'::uuid, 'a foreign run'), (null, 'null'), (gen_random_uuid(), 'an unknown one')) as r (id, what);
select tests.authenticate_without_user();
select throws_ok(format('select list_node_results(%L)', :'run'), 'PT401', 'Nobody is signed in');

select * from finish();
rollback;
