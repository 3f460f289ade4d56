begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.node_id, c.path, c.old_value, c.new_value, c.old_place, c.new_place from compare_definitions(
    '{"nodes": [{"id": "a", "n": 1}, {"id": "b", "n": 2}], "edges": [{"id": "e", "source": "a", "target": "b"}]}',
    '{"nodes": [{"id": "x", "n": 1}, {"id": "b", "n": 2}], "edges": [{"id": "e", "source": "x", "target": "b"}]}') c$$,
  $$values
    ('node_renumbered', 'x', '$.id', '"a"'::jsonb, '"x"'::jsonb, 0, 0)$$,
  'edges that follow say nothing'
);
select results_eq(
  $$select c.kind, c.path, c.old_value, c.new_value from compare_definitions(
    '{"nodes": [{"id": "a", "n": 1}], "edges": [{"id": "e", "source": "a", "target": "a"}]}',
    '{"nodes": [{"id": "x", "n": 1}], "edges": [{"id": "e", "source": "a", "target": "x"}]}') c$$,
  $$values ('node_renumbered', '$.id', '"a"'::jsonb, '"x"'::jsonb), ('edge_changed', '$.source', '"a"', '"a"')$$,
  'one that stays behind does'
);
select results_eq(
  $$select c.kind, c.path, c.old_value, c.new_value from compare_definitions(
    '{"nodes": [{"id": "a", "n": 1}], "edges": [{"id": "a-a", "source": "a", "target": "a"}]}',
    '{"nodes": [{"id": "x", "n": 1}], "edges": [{"id": "x-x", "source": "x", "target": "x"}]}') c$$,
  $$values ('node_renumbered', '$.id', '"a"'::jsonb, '"x"'::jsonb), ('edge_changed', '$.id', '"a-a"', '"x-x"')$$,
  'an edge may be renumbered with them'
);
select results_eq(
  $$select c.kind, c.path, c.old_value, c.new_value from compare_definitions(
    '{"nodes": [{"id": "a", "data": {"id": "a"}}, {"id": "c", "parentId": "a"}]}',
    '{"nodes": [{"id": "x", "data": {"id": "x"}}, {"id": "y", "parentId": "x"}]}') c$$,
  $$values
    ('node_changed', '$.data.id', '"a"'::jsonb, '"x"'::jsonb), ('node_renumbered', '$.id', '"a"', '"x"'),
    ('node_renumbered', '$.id', '"c"', '"y"'), ('node_changed', '$.parentId', '"a"', '"x"')$$,
  'ids repeated in nodes are told'
);

select * from finish();
rollback;
