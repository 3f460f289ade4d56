-- Makes a workflow of the caller's from a bundle.
create or replace function public.import_workflow(
  bundle jsonb,
  new_name text default null,
  user_id uuid default auth.uid()
)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  imported public.workflow_sessions;
  imported_id uuid := workflow_internal.import_workflow(
    import_workflow.bundle, import_workflow.new_name, import_workflow.user_id
  );
begin
  select s.* into strict imported from public.workflow_sessions s where s.id = imported_id;
  return imported;
end
$$;

comment on function public.import_workflow(jsonb, text, uuid) is
  'Import a workflow

Returns the current version of a new workflow, always a draft, neither template nor favourite, with all versions of the bundle under new ids.
bundle: what export_workflow returns. Needed are format, format_version, name and versions, and of each version its number and either nodes and edges or
same_definition_as; source, secrets and what is not known are not looked at. Times are those of the import.
References {"$secret": "NAME"} are kept: they are for the importer to fill in. new_name: instead of the bundle''s.
user_id: the owner; only service_role may name another than the caller.
Limits: 8 MiB, 1,000 versions, and for each version those of create_workflow.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 no such account; PT413 too large; PT422 invalid: DETAIL is the first place in the bundle
that does not fit, such as $.versions[3].nodes[2].id, or the argument. Nothing is written then.';

revoke all on function public.import_workflow(jsonb, text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.import_workflow(jsonb, text, uuid) to authenticated, service_role;
