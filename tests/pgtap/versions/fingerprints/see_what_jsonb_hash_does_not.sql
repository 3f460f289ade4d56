begin;
select plan(8);

-- The hash of jsonb is blind to these; two checkboxes in one node must not look like a moved box.
create temporary table twins as
select v.one, v.other, v.what
from (values
  ('[[1], 2]'::jsonb, '[[1, 2]]'::jsonb, 'where an array ends'),
  ('{"a": {"b": 1}, "c": 2}', '{"a": {"b": 1, "c": 2}}', 'where an object ends'),
  ('{"main": [[], []]}', '{"main": []}', 'two empty arrays'),
  ((select jsonb_agg(false) from generate_series(1, 64)), (select jsonb_agg(n in (1, 33)) from generate_series(1, 64) as n), 'two like changes 32 places apart')
) as v (one, other, what);
select ok(jsonb_hash_extended(t.one, 0) = jsonb_hash_extended(t.other, 0), t.what || ' are one for jsonb') from twins t;
select isnt(
  tests.hashes(jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object('id', 'a', 'data', t.one)))),
  tests.hashes(jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object('id', 'a', 'data', t.other)))), t.what || ' are two here'
)
from twins t;

select * from finish();
rollback;
