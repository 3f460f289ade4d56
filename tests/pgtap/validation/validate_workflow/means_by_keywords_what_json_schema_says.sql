-- Schema, value, and whether JSON Schema 2020-12 calls it valid.
begin;
select plan(103);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create function pg_temp.is_valid(schema jsonb, value jsonb) returns boolean language plpgsql as $$
begin
  perform set_node_type_rule('t', jsonb_build_object('properties', jsonb_build_object('v', is_valid.schema)));
  return not exists (
    select from validate_workflow(jsonb_build_array(jsonb_build_object('id', 'a', 'type', 't', 'data', jsonb_build_object('v', is_valid.value)))) p
    where p.severity = 'error'
  );
end
$$;

select is(pg_temp.is_valid(c.schema::jsonb, c.value::jsonb), c.is_valid, format('%s with %s', c.schema, c.value))
from (values
  ('{"type": "string"}', '"x"', true), ('{"type": "string"}', '1', false), ('{"type": "string"}', 'null', false),
  ('{"type": "integer"}', '1', true), ('{"type": "integer"}', '1.0', true), ('{"type": "integer"}', '1e3', true),
  ('{"type": "integer"}', '1.5', false), ('{"type": "integer"}', '"1"', false), ('{"type": "number"}', '1', true),
  ('{"type": "number"}', '1.5', true), ('{"type": "number"}', 'true', false), ('{"type": "boolean"}', 'false', true),
  ('{"type": "boolean"}', '0', false), ('{"type": "null"}', 'null', true), ('{"type": "null"}', '""', false),
  ('{"type": "array"}', '[]', true), ('{"type": "array"}', '{}', false), ('{"type": "object"}', '{}', true),
  ('{"type": "object"}', '[]', false), ('{"type": ["string", "null"]}', 'null', true), ('{"type": ["string", "null"]}', '0', false),
  ('{"type": ["integer", "string"]}', '2.5', false), ('{"type": ["integer", "string"]}', '2', true),
  ('{"enum": ["a", 1, null, {"x": [1]}]}', '"a"', true), ('{"enum": ["a", 1, null, {"x": [1]}]}', '1.0', true),
  ('{"enum": ["a", 1, null, {"x": [1]}]}', 'null', true), ('{"enum": ["a", 1, null, {"x": [1]}]}', '{"x": [1.0]}', true),
  ('{"enum": ["a", 1, null, {"x": [1]}]}', '{}', false), ('{"enum": ["a", 1, null, {"x": [1]}]}', '["a"]', false),
  ('{"enum": ["a", 1, null, {"x": [1]}]}', 'false', false), ('{"enum": [[1]]}', '1', false), ('{"enum": [[1]]}', '[1]', true),
  ('{"enum": [0]}', 'false', false), ('{"enum": ["true"]}', 'true', false),
  ('{"const": {"a": 1, "b": 2}}', '{"b": 2, "a": 1}', true), ('{"const": {"a": 1, "b": 2}}', '{"a": 1}', false),
  ('{"const": null}', 'null', true), ('{"const": null}', '0', false), ('{"const": [1]}', '[1, 1]', false),
  ('{"minimum": 2}', '2', true), ('{"minimum": 2}', '1.9', false), ('{"minimum": 2}', '"1"', true),
  ('{"maximum": 2}', '2.0', true), ('{"maximum": 2}', '2.1', false), ('{"maximum": -1.5}', '-1', false),
  ('{"exclusiveMinimum": 2}', '2', false), ('{"exclusiveMinimum": 2}', '2.01', true),
  ('{"exclusiveMaximum": 2}', '2', false), ('{"exclusiveMaximum": 2}', '1', true),
  ('{"minLength": 2}', '"ä"', false), ('{"minLength": 2}', '"ää"', true), ('{"minLength": 2}', '1', true),
  ('{"maxLength": 2}', '"💩💩"', true), ('{"maxLength": 2}', '"abc"', false), ('{"maxLength": 2.0}', '"abc"', false),
  ('{"minLength": 0}', '""', true),
  ('{"minItems": 1}', '[]', false), ('{"minItems": 1}', '[1]', true), ('{"minItems": 1}', '{}', true),
  ('{"maxItems": 1}', '[1, 2]', false), ('{"maxItems": 1}', '[]', true),
  ('{"uniqueItems": true}', '[1, "1", true, [1], {"a": 1}]', true), ('{"uniqueItems": true}', '[1, 2, 1.0]', false),
  ('{"uniqueItems": true}', '[{"a": 1, "b": 2}, {"b": 2, "a": 1}]', false), ('{"uniqueItems": false}', '[1, 1]', true),
  ('{"uniqueItems": true}', '"aa"', true), ('{"uniqueItems": true}', '[null, null]', false),
  ('{"items": {"type": "string"}}', '[]', true), ('{"items": {"type": "string"}}', '["a", 1]', false),
  ('{"items": {"type": "string"}}', '{"a": 1}', true), ('{"items": false}', '[]', true), ('{"items": false}', '[1]', false),
  ('{"items": {"items": {"minimum": 1}}}', '[[1], [0]]', false),
  ('{"properties": {"a": {"type": "string"}}}', '{"a": 1}', false), ('{"properties": {"a": {"type": "string"}}}', '{"b": 1}', true),
  ('{"properties": {"a": {"type": "string"}}}', '[1]', true), ('{"properties": {"a": false}}', '{"a": null}', false),
  ('{"properties": {"a": false}}', '{}', true), ('{"properties": {"a": true}}', '{"a": 1}', true),
  ('{"required": ["a", "b"]}', '{"a": null, "b": 0}', true), ('{"required": ["a", "b"]}', '{"a": 1}', false),
  ('{"required": ["a"]}', '["a"]', true), ('{"required": ["a"]}', '"a"', true), ('{"required": []}', '{}', true),
  ('{"additionalProperties": false}', '{}', true), ('{"additionalProperties": false}', '{"a": 1}', false),
  ('{"additionalProperties": false, "properties": {"a": {}}}', '{"a": 1}', true),
  ('{"additionalProperties": true, "properties": {"a": {}}}', '{"b": 1}', true),
  ('{"additionalProperties": false, "allOf": [{"properties": {"a": {}}}]}', '{"a": 1}', false),
  ('{"allOf": [{"minimum": 1}, {"maximum": 3}]}', '2', true), ('{"allOf": [{"minimum": 1}, {"maximum": 3}]}', '4', false),
  ('{"anyOf": [{"type": "string"}, {"minimum": 3}]}', '4', true), ('{"anyOf": [{"type": "string"}, {"minimum": 3}]}', '2', false),
  ('{"anyOf": [false, true]}', '1', true),
  ('{"oneOf": [{"type": "integer"}, {"minimum": 2}]}', '1', true), ('{"oneOf": [{"type": "integer"}, {"minimum": 2}]}', '3', false),
  ('{"oneOf": [{"type": "integer"}, {"minimum": 2}]}', '1.5', false), ('{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}', '{"a": 1, "b": 1}', false),
  ('{"not": {"type": "string"}}', '1', true), ('{"not": {"type": "string"}}', '"x"', false), ('{"not": {}}', '1', false),
  ('{"not": {"not": {"anyOf": [{"const": 1}, {"items": {"oneOf": [{"const": 1}]}}]}}}', '[1, 1]', true),
  ('{"not": {"not": {"anyOf": [{"const": 1}, {"items": {"oneOf": [{"const": 1}]}}]}}}', '[1, 2]', false)
) as c (schema, value, is_valid);

select * from finish();
rollback;
