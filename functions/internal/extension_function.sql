-- Finds a function of the extension pg_jsonschema, wherever that is installed.
create or replace function workflow_internal.extension_function(function_name text, argument_types regtype[])
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Only what belongs to the extension: a function of the same name beside it could be anybody's.
  return (
    select format('%I.%I', n.nspname, p.proname)
    from pg_catalog.pg_extension x
    join pg_catalog.pg_depend d on d.refclassid = 'pg_extension'::regclass and d.refobjid = x.oid
      and d.classid = 'pg_proc'::regclass and d.deptype = 'e'
    join pg_catalog.pg_proc p on p.oid = d.objid
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where x.extname = 'pg_jsonschema' and p.proname = extension_function.function_name and p.prorettype = 'boolean'::regtype
      and string_to_array(p.proargtypes::text, ' ')::oid[] = extension_function.argument_types::oid[]
    limit 1
  );
end
$$;

comment on function workflow_internal.extension_function(text, regtype[]) is
  'A function of pg_jsonschema, ready to be called

With its schema, quoted. Of those that return a boolean. Null where the extension, or this function of it, is not there.';

revoke all on function workflow_internal.extension_function(text, regtype[]) from public, anon, authenticated, service_role;
