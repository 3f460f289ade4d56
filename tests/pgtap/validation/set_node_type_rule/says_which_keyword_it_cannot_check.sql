begin;
select plan(54);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer(format('select set_node_type_rule(''t'', %L)', c.schema)), 'PT422 $.config_schema' || c.path, c.schema)
from (values
  ('{"pattern": "^a"}', '.pattern'), ('{"$ref": "#/properties/a"}', '["$ref"]'), ('{"patternProperties": {}}', '.patternProperties'),
  ('{"if": {}, "then": {}}', '.if'), ('{"multipleOf": 2}', '.multipleOf'), ('{"Type": "string"}', '.Type'), ('{"": 1}', '[""]'),
  ('{"type": "text"}', '.type'), ('{"type": []}', '.type'), ('{"type": ["string", 1]}', '.type'), ('{"type": [["string"]]}', '.type'),
  ('{"type": {}}', '.type'), ('{"type": null}', '.type'), ('{"enum": []}', '.enum'), ('{"enum": "a"}', '.enum'), ('{"minimum": "1"}', '.minimum'),
  ('{"exclusiveMinimum": true}', '.exclusiveMinimum'), ('{"minLength": -1}', '.minLength'), ('{"maxLength": 1.5}', '.maxLength'),
  ('{"minItems": "1"}', '.minItems'), ('{"maxItems": null}', '.maxItems'), ('{"uniqueItems": 1}', '.uniqueItems'),
  ('{"additionalProperties": {"type": "string"}}', '.additionalProperties'), ('{"properties": []}', '.properties'),
  ('{"properties": {"a": 1}}', '.properties.a'), ('{"properties": {"a b": {"const": 1, "then": 1}}}', '.properties["a b"].then'),
  ('{"items": [{}]}', '.items'), ('{"items": {"items": {"format_": 1}}}', '.items.items.format_'), ('{"not": 1}', '.not'),
  ('{"required": "a"}', '.required'), ('{"required": [1]}', '.required'), ('{"required": [["a"]]}', '.required'), ('{"required": {}}', '.required'),
  ('{"allOf": []}', '.allOf'), ('{"anyOf": {}}', '.anyOf'), ('{"oneOf": [{}, 1]}', '.oneOf[1]'), ('{"anyOf": [{}, {"not": {"pattern": ""}}]}', '.anyOf[1].not.pattern'),
  ('{"contains": {}}', '.contains'), ('{"prefixItems": []}', '.prefixItems'), ('{"minProperties": 1}', '.minProperties'), ('{"dependentRequired": {}}', '.dependentRequired'),
  ('{"$defs": {}}', '["$defs"]')
) as c (schema, path);
select lives_ok(format('select set_node_type_rule(''t'', %L)', c.schema), c.schema)
from (values
  ('{}'), ('{"type": "object"}'), ('{"type": ["integer", "null"]}'), ('{"const": null, "enum": [null]}'), ('{"minLength": 2.0, "maxItems": 0}'),
  ('{"exclusiveMaximum": 1e100, "minimum": -0.5}'), ('{"items": true, "not": false}'), ('{"properties": {"$ref": {}, "pattern": {"type": "string"}}}'),
  ('{"title": "T", "description": "D", "default": {"$ref": 1}, "examples": [], "format": "uri", "deprecated": true, "readOnly": true, "writeOnly": true}'),
  ('{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.test/x", "$comment": "", "contentEncoding": "base64", "contentMediaType": "x"}'),
  ('{"x-order": 1, "properties": {"a": {"x-ui": {"widget": "text"}}}}'), ('{"enum": [{"pattern": 1}], "const": {"if": 1}}')
) as c (schema);

select * from finish();
rollback;
