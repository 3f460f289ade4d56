begin;
select plan(3);

-- Whatever is slower than linear takes minutes here.
set local statement_timeout = '20s';
select isnt(tests.hashes(jsonb_build_object('nodes', (
  select jsonb_agg(jsonb_build_object('id', n::text, 'position', jsonb_build_object('x', n, 'y', 1.50), 'data', repeat('0.', 60)))
  from generate_series(1, 20000) as n
))), null, '20,000 nodes');
select isnt(tests.hashes(jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object(
  'id', 'a', 'position', (select jsonb_object_agg('k' || n, n) from generate_series(1, 100000) as n), 'data', repeat('0', 2000000)
)))), null, 'a node of some megabytes, and a layout of one');
select isnt(tests.hashes(jsonb_build_object('edges', (
  select jsonb_agg(jsonb_build_object('id', n::text, 'source', 'a', 'target', 'b')) from generate_series(1, 100000) as n
))), null, '100,000 edges');

select * from finish();
rollback;
