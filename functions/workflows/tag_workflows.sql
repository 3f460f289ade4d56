-- Adds tags to several workflows and takes others away, at once.
create or replace function public.tag_workflows(
  workflow_ids uuid[],
  add_tags text[] default '{}',
  remove_tags text[] default '{}'
)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.tag_workflows(tag_workflows.workflow_ids, tag_workflows.add_tags, tag_workflows.remove_tags);
end
$$;

comment on function public.tag_workflows(uuid[], text[], text[]) is
  'Tag several workflows

Returns how many changed: a tag that is there already is not added again. All of them or none. A tag in both lists is added.
workflow_ids: at most 1,000, each the id of any version; a workflow that is named twice counts once. add_tags, remove_tags: at most 50 each; null counts as left out.
Tagging is an edit: revision grows by one and updated_at stays.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours, the place in DETAIL; PT413 more than 1,000 ids, more than 50 tags in a list
or on a workflow, or a tag longer than 64 characters; PT422 no ids, or a null or blank among ids or tags.';

revoke all on function public.tag_workflows(uuid[], text[], text[]) from public, anon, authenticated, service_role;
grant execute on function public.tag_workflows(uuid[], text[], text[]) to authenticated, service_role;
