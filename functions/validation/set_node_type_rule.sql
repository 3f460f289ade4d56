-- Says what a node of a type must look like.
create or replace function public.set_node_type_rule(
  node_type text,
  config_schema jsonb default null,
  allowed_inputs text[] default null,
  min_inputs integer default null,
  max_inputs integer default null,
  is_global boolean default false,
  user_id uuid default auth.uid()
)
returns public.node_type_rule
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.set_node_type_rule(
    set_node_type_rule.user_id, set_node_type_rule.is_global, set_node_type_rule.node_type,
    nullif(set_node_type_rule.config_schema, 'null'), set_node_type_rule.allowed_inputs,
    set_node_type_rule.min_inputs, set_node_type_rule.max_inputs
  );
end
$$;

comment on function public.set_node_type_rule(text, jsonb, text[], integer, integer, boolean, uuid) is
  'Set the rule for a type of node

Returns the rule, which validate_workflow asks from now on, and saves with validate. It takes the place of the rule of that type that was there, as a whole:
what is left out is not asked for. Saved workflows stay what they are. A user''s own rule takes the place of everybody''s, also when it asks for nothing.
node_type: 1 to 255 characters, what a node has as its type; Langflow''s and InvokeAI''s nodes have it in data.type, Flowise''s in data.name.
config_schema: a JSON Schema of the node''s data, all of it, the label too; a node without data counts as {}.
allowed_inputs: the types of the nodes from which edges may come; {} for none. At most 200. min_inputs, max_inputs: how many edges may come; edges from
unknown nodes do not count.
is_global: a rule for everybody, for service_role alone, and user_id is then not looked at. user_id: the caller; service_role names the user.
Keywords of config_schema: type (one or an array of string, number, integer, boolean, object, array, null), enum, const, minimum, maximum, exclusiveMinimum,
exclusiveMaximum (numbers), minLength, maxLength (code points), items (one schema), minItems, maxItems, uniqueItems, properties, required,
additionalProperties (true or false), allOf, anyOf, oneOf, not; true and false are schemas, but not the outermost. They mean what JSON Schema 2020-12 says:
1.0 is an integer and equals 1, and a keyword about another type of value holds. Ignored: title, description, default, examples, format, deprecated,
readOnly, writeOnly, contentEncoding, contentMediaType, $schema, $id, $comment and x-…. Any other, such as pattern or $ref, is
refused, unless the extension pg_jsonschema is installed: it then checks the whole schema and says only which node does not match.
A regular expression of Postgres is not one of JSON Schema, so we check none ourselves. $ref may lead only into the schema: "#/…".
Limits: 16 KiB, 40 levels and 200 schemas in a config_schema; 1,000 rules a user.
Errors: PT401 nobody signed in; PT403 user_id is another user, or is_global and not service_role; PT404 service_role named no account; PT413 too large or too
many; PT422 a keyword that cannot be checked, with its path in DETAIL, and anything else that is invalid.';

revoke all on function public.set_node_type_rule(text, jsonb, text[], integer, integer, boolean, uuid) from public, anon, authenticated, service_role;
grant execute on function public.set_node_type_rule(text, jsonb, text[], integer, integer, boolean, uuid) to authenticated, service_role;
