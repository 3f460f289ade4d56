-- Gives a definition with all its parts, after checking that it could be kept.
create or replace function workflow_internal.whole_definition(definition jsonb, path text)
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  whole jsonb;
begin
  if whole_definition.definition is null or whole_definition.definition = 'null' then
    perform workflow_internal.raise_error('argument_missing', whole_definition.path);
  elsif jsonb_typeof(whole_definition.definition) <> 'object' then
    perform workflow_internal.raise_error('definition_invalid', whole_definition.path);
  end if;
  whole := jsonb_build_object(
    'nodes', coalesce(nullif(whole_definition.definition -> 'nodes', 'null'), '[]'),
    'edges', coalesce(nullif(whole_definition.definition -> 'edges', 'null'), '[]'),
    'trigger', nullif(whole_definition.definition -> 'trigger', 'null'),
    'variables', coalesce(nullif(whole_definition.definition -> 'variables', 'null'), '{}')
  );
  perform workflow_internal.check_definition(
    whole -> 'nodes', whole -> 'edges', nullif(whole -> 'trigger', 'null'), whole -> 'variables'
  );
  return whole;
end
$$;

comment on function workflow_internal.whole_definition(jsonb, text) is
  'A checked definition with all its parts

What is missing or null is empty; other keys are left out. path: which argument it is, for DETAIL. Errors: PT413, PT422.';

revoke all on function workflow_internal.whole_definition(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.whole_definition(jsonb, text) to authenticated, service_role;
