-- Refuses to show everybody what holds a credential. What is public already is not read again.
create or replace function workflow_internal.check_publication(
  header workflow_internal.workflows, current_version workflow_internal.workflow_versions
)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  shown workflow_internal.templates;
  document jsonb := jsonb '{}';
  found_paths text[];
begin
  select t.* into shown from workflow_internal.templates t where t.workflow_id = (check_publication.header).id;
  if shown.definition_id is distinct from (check_publication.current_version).definition_id then
    select jsonb_build_object('nodes', d.nodes, 'edges', d.edges, 'trigger', d.trigger, 'variables', d.variables) into strict document
    from workflow_internal.workflow_definitions d where d.id = (check_publication.current_version).definition_id;
  end if;
  if (shown.name, shown.description, shown.category, shown.tags, shown.version_note) is distinct from (
    (check_publication.header).name, (check_publication.header).description, (check_publication.header).category,
    (check_publication.header).tags, (check_publication.current_version).version_note
  ) then
    document := document || jsonb_build_object(
      'name', (check_publication.header).name, 'description', (check_publication.header).description,
      'category', (check_publication.header).category,
      'tags', (check_publication.header).tags, 'version_note', (check_publication.current_version).version_note
    );
  end if;

  if document <> '{}' then
    found_paths := workflow_internal.credential_paths(document);
    if found_paths <> '{}' then
      perform workflow_internal.raise_error('credentials_found', to_jsonb(found_paths)::text);
    end if;
  end if;
end
$$;

comment on function workflow_internal.check_publication(workflow_internal.workflows, workflow_internal.workflow_versions) is
  'Refuse to publish a credential

header, current_version: the workflow as it becomes public. Compared with its row in templates: a definition that is shown already
is not read again, nor are name, description, category, tags and note unless one of them differs. Errors: PT413 too much resembles a credential; PT422, the paths in DETAIL.';

revoke all on function workflow_internal.check_publication(workflow_internal.workflows, workflow_internal.workflow_versions)
  from public, anon, authenticated, service_role;
