begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.node_id, c.old_place, c.new_place from compare_definitions(
    '{"nodes": [{"id": "a", "n": 1}, {"id": "a", "n": 2}, {"id": "a", "n": 3}]}',
    '{"nodes": [{"id": "a", "n": 1}, {"id": "a", "n": 3}]}') c$$,
  $$values ('node_removed', 'a', 1, null::integer)$$,
  'equal ones stay themselves'
);
select results_eq(
  $$select c.kind, c.path, c.old_place, c.new_place from compare_definitions(
    '{"nodes": [{"id": "a", "n": 1}, {"id": "a", "n": 2}]}',
    '{"nodes": [{"id": "a", "n": 3}, {"id": "a", "n": 4}]}') c$$,
  $$values ('node_changed', '$.n', 0, 0), ('node_changed', '$.n', 1, 1)$$,
  'the first is the first'
);

select * from finish();
rollback;
