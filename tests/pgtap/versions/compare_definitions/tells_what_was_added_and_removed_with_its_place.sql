begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.operation, c.node_id, c.path, c.old_value, c.new_value, c.old_place, c.new_place from compare_definitions(
    '{"nodes": [{"id": "a"}, {"id": "b", "n": 1}]}',
    '{"nodes": [{"id": "x", "n": 2}, {"id": "a"}]}') c$$,
  $$values
    ('node_added', 'add', 'x', '$', null::jsonb, '{"id": "x", "n": 2}'::jsonb, null::integer, 0),
    ('node_removed', 'remove', 'b', '$', '{"id": "b", "n": 1}', null, 1, null)$$,
  'nodes'
);
select results_eq(
  $$select c.kind, c.operation, c.node_id, c.path, c.old_value, c.new_value, c.old_place, c.new_place from compare_definitions(
    '{"edges": [{"id": "e", "source": "a", "target": "b"}]}',
    '{"edges": [{"id": "f", "source": "b", "target": "a"}]}') c$$,
  $$values
    ('edge_removed', 'remove', 'e', '$', '{"id": "e", "source": "a", "target": "b"}'::jsonb, null::jsonb, 0, null::integer),
    ('edge_added', 'add', 'f', '$', null, '{"id": "f", "source": "b", "target": "a"}', null, 0)$$,
  'edges'
);

select * from finish();
rollback;
