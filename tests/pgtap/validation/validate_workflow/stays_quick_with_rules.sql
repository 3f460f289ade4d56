-- Whoever takes time that grows with the square of the nodes does not come to the end of this.
begin;
select plan(7);
set local statement_timeout = '60s';

select tests.create_user('ada');
select tests.authenticate_as('ada');
select set_node_type_rule('http', '{"type": "object", "required": ["url"], "properties": {
  "url": {"type": "string", "minLength": 1}, "tries": {"type": "integer", "maximum": 9}, "auth": {"anyOf": [{"type": "null"}, {"type": "string"}]},
  "headers": {"items": {"required": ["name"], "properties": {"name": {"type": "string"}}}}
}}', '{http}', 1, 9);
select jsonb_agg(jsonb_build_object('id', 'n' || i, 'type', 'http', 'data', '{"url": "x", "tries": 3, "auth": null, "headers": [{"name": "a"}]}'::jsonb)) as nodes
from generate_series(0, 9999) i \gset
select jsonb_agg(jsonb_build_object('id', i::text, 'source', 'n' || i % 10000, 'target', 'n' || (i * 7 + 1) % 10000)) as edges
from generate_series(0, 39999) i \gset

select is_empty(
  format('select v.* from validate_workflow(%L, %L) v where v.severity = ''error''', :'nodes', :'edges'), '10,000 nodes, 40,000 edges'
);
select results_eq(
  format('select v.code, count(*)::int from validate_workflow(%L) v where v.severity <> ''warning'' group by v.code order by v.code', replace(:'nodes', '"tries": 3', '"tries": "3"')),
  $$values ('config_invalid', 999), ('more_problems', 1)$$, 'all of them wrong'
);
select set_node_type_rule('deep', jsonb_build_object('items', (
  select jsonb_build_object('allOf', jsonb_agg(jsonb_build_object('minItems', 1, 'maxLength', i))) from generate_series(1, 100) i)));
select is(
  (select count(*)::int from validate_workflow(jsonb_build_array(jsonb_build_object('id', 'a', 'type', 'deep', 'data',
    (select jsonb_agg(i::text) from generate_series(1, 10000) i)))) v where v.severity = 'error'), 999, 'a hundred schemas for 10,000 items'
);
select set_node_type_rule('long', '{"not": {"items": {"anyOf": [{"type": "null"}, {"const": 0}]}}}');
select is_empty(
  $$select v.* from validate_workflow(jsonb_build_array(jsonb_build_object('id', 'a', 'type', 'long', 'data',
    (select jsonb_agg(i) from generate_series(1, 100000) i)))) v where v.severity <> 'info'$$, 'a combination of 100,000 items'
);
select set_node_type_rule('often', jsonb_build_object('not', jsonb_build_object('allOf', (
  select jsonb_agg('{"items": {"maxLength": 0}, "uniqueItems": true}'::jsonb) from generate_series(1, 50)))));
select results_eq(
  $$select v.severity, v.code, v.path from validate_workflow(jsonb_build_array(jsonb_build_object('id', 'a', 'type', 'often', 'data',
    (select jsonb_agg(i::text) from generate_series(1, 10001) i)))) v where v.severity <> 'info'$$,
  $$values ('warning', 'config_not_checked', '$.nodes[0].data')$$, 'fifty schemas that look twice at each of 10,001 items are not asked'
);
select is_empty(
  $$select v.* from validate_workflow(jsonb_build_array(jsonb_build_object('id', 'a', 'type', 'often', 'data',
    (select jsonb_agg(i::text) from generate_series(1, 10000) i)))) v where v.severity <> 'info'$$, 'of 10,000 they are'
);
select set_node_type_rule('t' || i, '{"required": ["url"], "properties": {"url": {"type": "string"}}}') from generate_series(1, 900) i;
select is(
  (select count(*)::int from validate_workflow(
    (select jsonb_agg(jsonb_build_object('id', i::text, 'type', 't' || i, 'data', '{"url": 1}'::jsonb)) from generate_series(1, 900) i)
  ) v where v.code = 'config_invalid'), 900, 'a type for each node'
);

select * from finish();
rollback;
