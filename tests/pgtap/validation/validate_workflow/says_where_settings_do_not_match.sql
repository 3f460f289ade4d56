begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create function pg_temp.found(nodes jsonb) returns setof text language sql as $$
  select concat_ws(' ', v.severity, v.code, v.path, v.message) from validate_workflow(found.nodes) v where v.severity <> 'info'
$$;
select set_node_type_rule('http', '{
  "type": "object", "required": ["url", "a key"], "additionalProperties": false, "properties": {
    "a key": {}, "url": {"type": "string", "minLength": 3}, "retries": {"type": ["integer", "null"], "maximum": 5},
    "headers": {"type": "array", "items": {"required": ["name"], "properties": {"name": {"type": "string"}}}},
    "auth": {"anyOf": [{"type": "null"}, {"required": ["user"]}]}, "tags": {"items": {"oneOf": [{"const": "a"}, {"type": "number"}]}}, "body": {"allOf": [{"minLength": 2}, {"maxLength": 1}]}
  }}'::jsonb);

select results_eq(
  $$select pg_temp.found('[{"id": "a", "type": "http", "data": {"url": "ftp", "a key": 1, "headers": [{"name": "x"}], "auth": null}}]')$$,
  array[]::text[], 'nothing where all is well'
);
select results_eq(
  $$select pg_temp.found('[
    {"id": "a", "type": "other", "data": 1},
    {"id": "b", "type": "http", "data": {"url": 1, "a key": 1, "retries": 6.5, "headers": [{"name": "x"}, {"name": 2}, {}], "auth": {}}},
    {"id": "c", "type": "http", "data": {"url": "x", "a key": 1, "body": "xyz", "tags": ["a", 1, "b", null]}}
  ]')$$,
  array[
    'error config_invalid $.nodes[1].data.auth The value matches none of the schemas under anyOf',
    'error config_invalid $.nodes[1].data.headers[1].name The value must be of type string',
    'error config_invalid $.nodes[1].data.headers[2].name "name" is missing',
    'error config_invalid $.nodes[1].data.retries The number must be at most 5',
    'error config_invalid $.nodes[1].data.retries The value must be of type integer or null',
    'error config_invalid $.nodes[1].data.url The value must be of type string',
    'error config_invalid $.nodes[2].data.body The text must have at most 1 characters',
    'error config_invalid $.nodes[2].data.tags[2] The value does not match exactly one of the schemas under oneOf',
    'error config_invalid $.nodes[2].data.tags[3] The value does not match exactly one of the schemas under oneOf',
    'error config_invalid $.nodes[2].data.url The text must have at least 3 characters'
  ], 'each place, in order of the nodes'
);
select results_eq(
  $$select pg_temp.found('[{"id": "a", "type": "http"}, {"id": "b", "type": "http", "data": []}]')$$,
  array[
    'error config_invalid $.nodes[0].data.url "url" is missing', 'error config_invalid $.nodes[0].data["a key"] "a key" is missing',
    'error config_invalid $.nodes[1].data The value must be of type object'
  ], 'a node without data has no settings'
);
select results_eq(
  $$select pg_temp.found('[{"id": "a", "type": "http", "data": {"url": "abc", "a key": 1, "label": "L", "odd one": 1}}]')$$,
  array[
    'error config_invalid $.nodes[0].data.label "label" is not a known setting',
    'error config_invalid $.nodes[0].data["odd one"] "odd one" is not a known setting'
  ], 'what is not expected; the label counts'
);
select results_eq(
  format('select pg_temp.found(%L)', jsonb_build_array(jsonb_build_object(
    'id', 'a', 'type', 'http', 'data', jsonb_build_object('url', 'abc', 'a key', 1, repeat('k', 100000), 1)
  ))),
  array['error config_invalid $.nodes[0].data.* "' || repeat('k', 60) || '" is not a known setting'], 'a long key is not repeated'
);
select set_node_type_rule(t.type, '{"required": ["x"]}') from (values ('ChatInput'), ('chatOpenAI'), ('add'), ('genericNode')) as t (type);
select results_eq(
  $$select v.path from validate_workflow('[
    {"id": "a", "type": "genericNode", "data": {"type": "ChatInput"}}, {"id": "b", "type": "customNode", "data": {"name": "chatOpenAI", "inputAnchors": []}},
    {"id": "c", "type": "invocation", "data": {"type": "add"}}, {"id": "d", "type": "genericNode", "data": {}},
    {"id": "e", "type": "", "data": {}}, {"id": "f", "type": 5}, {"id": "g"}, [], null
  ]') v where v.code = 'config_invalid'$$,
  array['$.nodes[0].data.x', '$.nodes[1].data.x', '$.nodes[2].data.x', '$.nodes[3].data.x'], 'types of Langflow, Flowise and InvokeAI'
);

select * from finish();
rollback;
