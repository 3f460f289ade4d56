-- Makes an object of nulls from the names of fields that are to be cleared.
create or replace function workflow_internal.cleared_attributes(fields text[])
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  field text;
  cleared jsonb := '{}'::jsonb;
begin
  if cardinality(cleared_attributes.fields) > 5 then
    perform workflow_internal.raise_error('field_not_clearable', '$.clear_fields');
  end if;
  foreach field in array coalesce(cleared_attributes.fields, '{}'::text[]) loop
    if field is null or field not in ('description', 'folder', 'category', 'trigger', 'version_note') then
      perform workflow_internal.raise_error('field_not_clearable', '$.clear_fields');
    end if;
    cleared := cleared || jsonb_build_object(field, null::text);
  end loop;
  return cleared;
end
$$;

comment on function workflow_internal.cleared_attributes(text[]) is
  'The named fields, each null

Errors: PT422 a field that cannot be cleared.';

revoke all on function workflow_internal.cleared_attributes(text[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.cleared_attributes(text[]) to authenticated, service_role;
