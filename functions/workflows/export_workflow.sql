-- Writes a workflow as a bundle that can be kept, reviewed and imported elsewhere.
create or replace function public.export_workflow(
  workflow_id uuid,
  include_versions boolean default false,
  include_secrets boolean default false,
  version integer default null
)
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.export_workflow(
    export_workflow.workflow_id, export_workflow.include_versions, export_workflow.include_secrets, export_workflow.version
  );
end
$$;

comment on function public.export_workflow(uuid, boolean, boolean, integer) is
  'Export a workflow

An object that import_workflow takes: format ("workflow-sessions"), format_version (1), name, description, tags, folder, versions, source, secrets.
versions: one object a version, oldest first: version (1, 2, 3 …), parent_version (the version it was made from, or null), version_note, and nodes, edges,
trigger, variables, or same_definition_as: the number of an earlier version with the same definition. source.versions: the numbers and times that they
have here, which an import does not keep. No ids of users or workflows, status, star or template flag. An unchanged workflow gives an equal bundle.
workflow_id: the id of any version. version: its number; the current one when left out. include_versions: that version and all before it.
include_secrets: by default each text in a definition that looks like a credential is replaced by {"$secret": "NAME"}, named after its key, one name for one text.
secrets: the names of all references, those of the author included. In names, descriptions, folders, tags, notes, keys and
the ids that join nodes and edges, a text such as <secret> takes the place of the whole text.
Of another user''s template the current version alone can be exported, without folder and secrets.
Limits: 8 MiB, 1,000 versions; without include_secrets 50,000 texts in different nodes and edges, and 10,000 credentials.
Errors: PT401 nobody signed in; PT403 versions or secrets of another user''s template; PT404 no such workflow or version, or not yours; PT413 too large, DETAIL says
by what; PT422 no id, or a credential is found that could not be replaced.';

revoke all on function public.export_workflow(uuid, boolean, boolean, integer) from public, anon, authenticated, service_role;
grant execute on function public.export_workflow(uuid, boolean, boolean, integer) to authenticated, service_role;
