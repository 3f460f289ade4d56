-- Refuses a JSON Schema that cannot be checked here, and says whether it can be without an extension.
create or replace function workflow_internal.check_config_schema(schema jsonb)
returns boolean
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  flaw text;
begin
  if jsonb_typeof(check_config_schema.schema) <> 'object' then
    perform workflow_internal.raise_error('schema_invalid', '$.config_schema');
  elsif pg_column_size(check_config_schema.schema || '[]'::jsonb) > 16 * 1024 or check_config_schema.schema @? 'strict $.**{41}'
    or (select count(*) from (select from workflow_internal.schema_parts(check_config_schema.schema) limit 201) k) > 200
  then
    perform workflow_internal.raise_error('schema_too_large', '$.config_schema');
  end if;
  perform workflow_internal.check_numbers(check_config_schema.schema, '$.config_schema');

  select coalesce(
    case when jsonb_typeof(s.part) not in ('object', 'boolean') then s.path end,
    (
      select workflow_internal.longer_path(s.path, k.key, null)
      from jsonb_each(case jsonb_typeof(s.part) when 'object' then s.part end) k
      where not workflow_internal.is_schema_keyword(k.key, k.value)
      order by k.key collate "C" limit 1
    )
  )
  into flaw
  from workflow_internal.schema_parts(check_config_schema.schema) s
  where jsonb_typeof(s.part) not in ('object', 'boolean') or exists (
    select from jsonb_each(case jsonb_typeof(s.part) when 'object' then s.part end) k
    where not workflow_internal.is_schema_keyword(k.key, k.value)
  )
  limit 1;

  if flaw is not null and not workflow_internal.is_schema_of_extension(check_config_schema.schema) then
    perform workflow_internal.raise_error('schema_invalid', flaw);
  end if;
  return flaw is null;
end
$$;

comment on function workflow_internal.check_config_schema(jsonb) is
  'Refuse a schema that cannot be checked

Returns whether every keyword is one of our subset; with any other the extension pg_jsonschema has to be there, and to know it.
Errors: PT413 over 16 KiB, 40 levels or 200 schemas; PT422 the first keyword that cannot be checked, with its path in DETAIL.';

revoke all on function workflow_internal.check_config_schema(jsonb) from public, anon, authenticated, service_role;
