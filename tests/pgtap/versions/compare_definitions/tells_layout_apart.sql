begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.path, c.old_value, c.new_value from compare_definitions(
    '{"nodes": [{"id": "a", "position": {"x": 1, "y": 2}}]}',
    '{"nodes": [{"id": "a", "position": {"x": 3, "y": 2}}]}') c$$,
  $$values ('node_moved', '$.position', '{"x": 1, "y": 2}'::jsonb, '{"x": 3, "y": 2}'::jsonb)$$,
  'a node that was moved'
);
select results_eq(
  $$select c.kind, c.operation, c.path from compare_definitions(
    '{"nodes": [{"id": "a", "data": {"n": 1}}]}',
    '{"nodes": [{"id": "a", "position": {"x": 3}, "data": {"n": 2}}]}') c$$,
  $$values ('node_changed', 'replace', '$.data.n'), ('node_moved', 'add', '$.position')$$,
  'and changed'
);

select * from finish();
rollback;
