-- Makes a workflow a template that everybody may see and copy.
create or replace function public.publish_template(
  workflow_id uuid, category text default null, description text default null, tags text[] default null
)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  published public.workflow_sessions;
  published_id uuid := workflow_internal.update_workflow(
    publish_template.workflow_id,
    workflow_internal.given_attributes(jsonb_build_object(
      'is_template', true, 'category', publish_template.category, 'description', publish_template.description, 'tags', publish_template.tags
    ))
  );
begin
  published := workflow_internal.own_workflow(published_id);
  -- Nobody would see it, and nothing has looked for credentials.
  if published.status = 'archived' then
    perform workflow_internal.raise_error('workflow_archived', '$.workflow_id');
  end if;
  return published;
end
$$;

comment on function public.publish_template(uuid, text, text, text[]) is
  'Publish a workflow as a template

Returns the current version, which everybody may see and copy from now on, as every later one; older versions, folder and star stay private.
category: a heading of 1 to 255 characters, which list_templates shows and filters by, as it is written; it stays on the workflow, and
update_workflow(clear_fields => ''{category}'') takes it away. description, tags: new ones for the workflow. What is left out is kept.
What is published already stays so; setting the category is no edit, and reorders no list.
Refused while nodes, edges, trigger, variables, name, description, category, tags or version_note hold what looks like a credential, and so is every
later change of the template: DETAIL is a JSON array of at most 100 paths. {"$secret": "NAME"}, placeholders and expressions pass.
Errors: PT401 no user; PT403 a template of another user; PT404 not found or not yours; PT409 archived; PT413 too long or too many tags; PT422 credentials, a blank category, or invalid tags.';

revoke all on function public.publish_template(uuid, text, text, text[]) from public, anon, authenticated, service_role;
grant execute on function public.publish_template(uuid, text, text, text[]) to authenticated, service_role;
