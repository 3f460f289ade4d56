begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select results_eq(
  $$select c.kind, c.operation, c.path, c.old_value, c.new_value from compare_definitions(
    '{"nodes": [{"id": "a", "data": {"symbol": "BTC", "gone": null, "same": 1, "deep": {"k": [1, 2]}}}]}',
    '{"nodes": [{"id": "a", "data": {"symbol": "ETH", "new": null, "same": 1.0, "deep": {"k": [1, 3]}}}]}') c$$,
  $$values
    ('node_changed', 'replace', '$.data.deep.k[1]', '2'::jsonb, '3'::jsonb), ('node_changed', 'remove', '$.data.gone', 'null', null),
    ('node_changed', 'add', '$.data.new', null, 'null'), ('node_changed', 'replace', '$.data.symbol', '"BTC"', '"ETH"')$$,
  'a row a part; numbers by value'
);
select results_eq(
  $$select c.path, c.old_value, c.new_value from compare_definitions(
    '{"nodes": [{"id": "a", "data": {"l": [1, 2], "o": {}}}]}',
    '{"nodes": [{"id": "a", "data": {"l": [2], "o": []}}]}') c$$,
  $$values ('$.data.l', '[1, 2]'::jsonb, '[2]'::jsonb), ('$.data.o', '{}', '[]')$$,
  'an array of another length and another type are one change'
);
select results_eq(
  $$select c.kind, c.operation, c.path, c.new_value from compare_definitions(
    '{"edges": [{"id": "e", "source": "a", "target": "b"}]}',
    '{"edges": [{"id": "e", "source": "a", "target": "c", "animated": true}]}') c$$,
  $$values ('edge_changed', 'add', '$.animated', 'true'::jsonb), ('edge_changed', 'replace', '$.target', '"c"')$$,
  'an edge'
);
select is(
  (select jsonb_path_query_first('{"id": "a", "o d\"d.": {"\\": [7, {"": 1}]}}', c.path::jsonpath) from compare_definitions(
    '{"nodes": [{"id": "a", "o d\"d.": {"\\": [7, {"": 1}]}}]}', '{"nodes": [{"id": "a", "o d\"d.": {"\\": [7, {"": 2}]}}]}') c),
  '1', 'path is a JSON path, whatever the keys are'
);

select * from finish();
rollback;
