begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.operation, c.node_id, c.path, c.old_place, c.new_place from compare_definitions(
    '{"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}]}',
    '{"nodes": [{"id": "d"}, {"id": "a"}, {"id": "b"}, {"id": "c"}]}') c$$,
  $$values ('node_reordered', 'move', 'd', '$', 3, 0)$$,
  'one that moved to the front'
);
select results_eq(
  $$select c.kind, c.node_id from compare_definitions(
    '{"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}',
    '{"nodes": [{"id": "x", "n": 1}, {"id": "a"}, {"id": "c"}]}') c$$,
  $$values ('node_added', 'x'), ('node_removed', 'b')$$,
  'what only makes room has no row'
);
select is((select count(*)::integer from compare_definitions(
  jsonb_build_object('edges', tests.edges(100)),
  jsonb_build_object('edges', (select jsonb_agg(e.edge order by e.place desc) from jsonb_array_elements(tests.edges(100)) with ordinality as e (edge, place)))
) c where c.kind = 'edge_reordered'), 99, 'turned round, one stays');

select * from finish();
rollback;
