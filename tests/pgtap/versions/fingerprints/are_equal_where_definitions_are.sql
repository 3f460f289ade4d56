begin;
select plan(6);

select is(tests.hashes(v.one), tests.hashes(v.other), v.what)
from (values
  ('{"nodes": [{"id": "a", "data": {"x": 1, "yy": 2}}]}'::jsonb, '{"nodes": [{"data": {"yy": 2, "x": 1}, "id": "a"}]}'::jsonb, 'order of keys'),
  ('{"nodes": [{"id": "a", "data": {"x": 1.0, "y": 1.50, "z": 100}}]}', '{"nodes": [{"id": "a", "data": {"x": 1, "y": 1.5, "z": 1e2}}]}', 'numbers by value'),
  ('{"nodes": [{"id": "a", "data": [0.0, -0, 10.00]}]}', '{"nodes": [{"id": "a", "data": [0, 0, 10]}]}', 'zeros'),
  ('{"nodes": [{"id": "a", "position": {"x": 1.0}}]}', '{"nodes": [{"id": "a", "position": {"x": 1}}]}', 'numbers of a position'),
  ('{"edges": [{"id": "e", "source": "a", "target": "b", "n": 2.0}]}', '{"edges": [{"id": "e", "target": "b", "source": "a", "n": 2}]}', 'edges'),
  ('{"trigger": {"n": 1.0}, "variables": {"n": 2.50}}', '{"trigger": {"n": 1}, "variables": {"n": 2.5}}', 'settings')
) as v (one, other, what);

select * from finish();
rollback;
