-- Raises an error of the registry, so that each has one SQLSTATE, one message and one hint.
create or replace function workflow_internal.raise_error(error_name text, detail text default null)
returns void
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because the registry is not readable by API roles; it reads nothing else and writes nothing.
declare
  registered workflow_internal.error_codes;
begin
  select e.* into strict registered from workflow_internal.error_codes e where e.name = raise_error.error_name;
  raise exception using
    errcode = registered.sqlstate,
    message = registered.message,
    detail = coalesce(raise_error.detail, ''),
    hint = registered.hint;
end
$$;

comment on function workflow_internal.raise_error(text, text) is
  'Raise an error of the registry

detail says where: a JSON path for input, a JSON object for a conflict.';

revoke all on function workflow_internal.raise_error(text, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.raise_error(text, text) to anon, authenticated, service_role;
