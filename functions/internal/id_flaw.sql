-- Says what is wrong with a JSON value that should be an id: a non-empty text.
create or replace function workflow_internal.id_flaw(value jsonb)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select case coalesce(jsonb_typeof(id_flaw.value), 'null')
    when 'string' then case when id_flaw.value = '""' then 'empty' end
    when 'null' then 'missing'
    when 'number' then 'number'
    else 'not_text'
  end;
end;

comment on function workflow_internal.id_flaw(jsonb) is
  'What is wrong with an id

missing, empty, number or not_text; null for a non-empty text.';

revoke all on function workflow_internal.id_flaw(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.id_flaw(jsonb) to authenticated, service_role;
