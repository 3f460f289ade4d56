begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.node_id, c.node_type, c.label from compare_definitions(
    '{"nodes": [{"id": "a", "type": "old", "data": {"label": "Old"}}, {"id": "b", "data": 1}]}',
    '{"nodes": [{"id": "a", "type": "new", "data": {"label": "Old"}}]}') c$$,
  $$values ('a', 'new', 'Old'), ('b', null, null)$$,
  'as it is in the newer definition'
);
select results_eq(
  $$select length(c.node_id), length(c.label) from compare_definitions(
    '{}', jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object('id', repeat('i', 999), 'label', repeat('l', 999))))) c$$,
  'values (255, 255)', 'cut'
);

select * from finish();
rollback;
