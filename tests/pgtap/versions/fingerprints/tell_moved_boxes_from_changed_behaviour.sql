begin;
select plan(30);

-- What differs, and in which of the two.
select results_eq(
  format('select %L::bigint[] <> %L, (%1$L::bigint[])[1] <> (%2$L::bigint[])[1]', tests.hashes(v.one), tests.hashes(v.other)),
  format('values (true, %L::boolean)', v.is_behaviour), v.what
)
from (values
  ('{"nodes": [{"id": "a", "position": {"x": 1}}]}'::jsonb, '{"nodes": [{"id": "a", "position": {"x": 2}}]}'::jsonb, false, 'a position'),
  ('{"nodes": [{"id": "a", "position": {"x": 1}}]}', '{"nodes": [{"id": "a"}]}', false, 'no position'),
  ('{"nodes": [{"id": "a", "position": null}]}', '{"nodes": [{"id": "a"}]}', false, 'none and null'),
  ('{"nodes": [{"id": "a", "position": 10}]}', '{"nodes": [{"id": "a", "position": 1}]}', false, 'a position that is none'),
  ('{"nodes": [{"id": "a", "positionAbsolute": {"x": 1}}]}', '{"nodes": [{"id": "a", "positionAbsolute": {"x": 2}}]}', false, 'the absolute position'),
  ('{"nodes": [{"id": "a", "positionAbsolute": {"x": 1}}]}', '{"nodes": [{"id": "a", "position": {"x": 1}}]}', false, 'which of the two'),
  ('{"nodes": [{"id": "a", "position": {"x": 1}}, {"id": "b"}]}', '{"nodes": [{"id": "a"}, {"id": "b", "position": {"x": 1}}]}', false, 'of which node'),
  ('{"nodes": [{"id": "a", "position": {"x": 1}}, {"id": "b", "position": {"x": 2}}]}',
   '{"nodes": [{"id": "a", "position": {"x": 2}}, {"id": "b", "position": {"x": 1}}]}', false, 'two that swap places'),
  ('{"nodes": [{"id": "a"}]}', '{"nodes": [{"id": "b"}]}', true, 'an id'),
  ('{"nodes": [{"id": "a"}, {"id": "b"}]}', '{"nodes": [{"id": "b"}, {"id": "a"}]}', true, 'the order of nodes'),
  ('{"nodes": [{"id": "a"}]}', '{"nodes": [{"id": "a"}, {"id": "a"}]}', true, 'one node more'),
  ('{"nodes": []}', '{"nodes": [{"id": "a"}]}', true, 'a first node'),
  ('{"nodes": [{"id": "a", "data": {"position": 1}}]}', '{"nodes": [{"id": "a", "data": {"position": 2}}]}', true, 'a position inside data'),
  ('{"nodes": [{"id": "a", "width": 1}]}', '{"nodes": [{"id": "a", "width": 2}]}', true, 'a size'),
  ('{"nodes": [{"id": "a", "data": 1}]}', '{"nodes": [{"id": "a", "data": 10}]}', true, 'a number by a zero'),
  ('{"nodes": [{"id": "a", "data": 1.5}]}', '{"nodes": [{"id": "a", "data": 15}]}', true, 'a number by its point'),
  ('{"nodes": [{"id": "a", "data": "1.0"}]}', '{"nodes": [{"id": "a", "data": "1"}]}', true, 'a text that looks like a number'),
  ('{"nodes": [{"id": "a", "data": "1"}]}', '{"nodes": [{"id": "a", "data": 1}]}', true, 'its type'),
  ('{"nodes": [{"id": "a", "data": 0}]}', '{"nodes": [{"id": "a", "data": ""}]}', true, 'zero and nothing'),
  ('{"nodes": [{"id": "a", "data": null}]}', '{"nodes": [{"id": "a"}]}', true, 'null and nothing'),
  ('{"nodes": [{"id": "a", "data": [0]}]}', '{"nodes": [{"id": "a", "data": []}]}', true, 'an element'),
  ('{"nodes": [{"id": "a"}]}', '{"nodes": [{"id": "a"}], "edges": [{"id": "e", "source": "a", "target": "a"}]}', true, 'an edge'),
  ('{"edges": [{"id": "e", "source": "a", "target": "b"}]}', '{"edges": [{"id": "e", "source": "b", "target": "a"}]}', true, 'its direction'),
  ('{"edges": [{"id": "e", "source": "a", "target": "b", "position": 1}]}', '{"edges": [{"id": "e", "source": "a", "target": "b"}]}', true, 'a position of an edge'),
  ('{"trigger": {"cron": "* * * * *"}}', '{}', true, 'a trigger'),
  ('{"trigger": {}}', '{}', true, 'an empty one'),
  ('{"trigger": {"position": 1}}', '{"trigger": {"position": 2}}', true, 'a position of a trigger'),
  ('{"variables": {"n": 1}}', '{"variables": {"n": 2}}', true, 'a variable'),
  ('{"trigger": {"n": 1}}', '{"variables": {"n": 1}}', true, 'trigger and variables'),
  ('{"variables": {"n": null}}', '{}', true, 'a variable that is null')
) as v (one, other, is_behaviour, what);

select * from finish();
rollback;
