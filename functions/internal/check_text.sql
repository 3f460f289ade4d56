-- Refuses a text of a workflow or a run that is blank or too long.
create or replace function workflow_internal.check_text(value text, path text, longest integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if char_length(check_text.value) > check_text.longest then
    perform workflow_internal.raise_error('text_too_long', check_text.path);
  end if;
  if check_text.value !~ '[^[:space:]]' then
    perform workflow_internal.raise_error('text_invalid', check_text.path);
  end if;
end
$$;

comment on function workflow_internal.check_text(text, text, integer) is
  'Refuse a text that is blank or too long

value: null passes. path: where it stands, for DETAIL. longest: in characters. Errors: PT413, PT422.';

revoke all on function workflow_internal.check_text(text, text, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.check_text(text, text, integer) to authenticated, service_role;
