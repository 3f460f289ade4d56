-- A stand-in for the extension: what decides is that it is in the catalog, and that the function is its own.
begin;
select plan(17);

create schema "odd one";
grant usage on schema "odd one" to public;
create table "odd one".calls (schema json);
create function "odd one".jsonb_matches_schema(schema json, instance jsonb) returns boolean language plpgsql as $$
begin
  if schema ->> 'pattern' = '(' then
    raise exception 'no regular expression' using errcode = 'XX000';
  end if;
  return coalesce(instance ->> 'url' ~ (schema ->> 'pattern'), true);
end
$$;
create function pg_temp.install() returns void language sql as $$
  insert into pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
  select 987654, 'pg_jsonschema', 10, n.oid, false, '0.3.3' from pg_catalog.pg_namespace n where n.nspname = 'odd one';
  insert into pg_catalog.pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
  select 'pg_proc'::regclass, p.oid, 0, 'pg_extension'::regclass, 987654, 0, 'e' from pg_catalog.pg_proc p where p.proname = 'jsonb_matches_schema';
$$;
select tests.create_user('ada');
select tests.authenticate_as('ada');
create function pg_temp.found() returns setof text language sql as $$
  select concat_ws(' ', v.severity, v.code, v.path) from validate_workflow(
    '[{"id": "a", "type": "http", "data": {"url": "abc"}}, {"id": "b", "type": "http", "data": {"url": "xyz"}}, {"id": "c", "type": "http"}]'
  ) v where v.severity <> 'info'
$$;

select throws_ok($$select set_node_type_rule('http', '{"pattern": "^a"}')$$, 'PT422', null, 'a function of this name alone is not asked');
select tests.clear_authentication();
select pg_temp.install();
select tests.authenticate_as('ada');
select lives_ok($$select set_node_type_rule('http', '{"pattern": "^a"}')$$, 'the extension is');
select results_eq('select pg_temp.found()', array['error config_invalid $.nodes[1].data'], 'it says which node');
select is(tests.answer(format('select set_node_type_rule(''http'', %L)', c.schema)), c.expected, c.schema)
from (values
  ('{"pattern": "("}', 'PT422 $.config_schema.pattern'),
  ('{"$ref": "#/$defs/a", "$defs": {"a": {}}}', 'no error'),
  ('{"$ref": "file:///etc/passwd"}', 'PT422 $.config_schema["$ref"]'),
  ('{"if": {"properties": {"a": [{"$ref": "https://example.test/x"}]}}}', 'PT422 $.config_schema.if'),
  ('{"if": {"$dynamicRef": "x"}}', 'PT422 $.config_schema.if'),
  ('{"if": {"$id": "https://example.test/x"}}', 'PT422 $.config_schema.if'),
  ('{"if": {"$schema": "https://example.test/x"}}', 'PT422 $.config_schema.if'),
  ('{"if": {"$schema": "https://json-schema.org/draft/2020-12/schema"}}', 'no error'),
  ('{"if": {"properties": {"$ref": {"type": "string"}, "$id": {}}}}', 'no error')
) as c (schema, expected);
select throws_ok($$select set_node_type_rule('http', '[1]')$$, 'PT422', null, 'what is no object is refused before');
select set_node_type_rule('http', '{"properties": {"url": {"maxLength": 2}}}');
select results_eq(
  'select pg_temp.found()', array['error config_invalid $.nodes[0].data.url', 'error config_invalid $.nodes[1].data.url'],
  'what we check ourselves keeps its paths'
);
select set_node_type_rule('http', '{"pattern": "^a"}');
select tests.clear_authentication();
delete from pg_catalog.pg_depend d where d.refobjid = 987654;
delete from pg_catalog.pg_extension x where x.oid = 987654;
select tests.authenticate_as('ada');
select results_eq(
  'select pg_temp.found()',
  array['warning config_not_checked $.nodes[0].data', 'warning config_not_checked $.nodes[1].data', 'warning config_not_checked $.nodes[2].data'],
  'without the extension it is said that nobody looked'
);
select lives_ok(
  $$select create_workflow('Flow', '[{"id": "a", "type": "http", "data": {"url": "xyz"}}]', validate => true)$$, 'which stops no save'
);
select throws_ok($$select set_node_type_rule('http', '{"pattern": "^a"}')$$, 'PT422', null, 'and the rule could not be set now');

select * from finish();
rollback;
