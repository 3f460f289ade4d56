-- Makes a workflow a template that everybody may see and copy.
create or replace function public.publish_template(workflow_id uuid, description text default null, tags text[] default null)
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
      'is_template', true, 'description', publish_template.description, 'tags', publish_template.tags
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

comment on function public.publish_template(uuid, text, text[]) is
  'Publish a workflow as a template

Returns the current version, which everybody may see and copy from now on, as every later one; older versions, folder and star stay private.
description, tags: new ones for the workflow; kept when left out. What is published already stays so.
Refused while nodes, edges, trigger, variables, name, description, tags or version_note hold what looks like a credential, and so is every
later change of the template: DETAIL is a JSON array of at most 100 paths. {"$secret": "NAME"}, placeholders and expressions pass.
Errors: PT401 no user; PT403 a template of another user; PT404 not found or not yours; PT409 archived; PT413 too long or too many tags; PT422 credentials, or invalid tags.';

revoke all on function public.publish_template(uuid, text, text[]) from public, anon, authenticated, service_role;
grant execute on function public.publish_template(uuid, text, text[]) to authenticated, service_role;
