-- Finds workflows and templates by words, the best first.
create or replace function public.search_workflows(
  query text,
  scope text default 'all',
  tags_any text[] default null,
  tags_all text[] default null,
  folder text default null,
  status text default null,
  include_archived boolean default false,
  page_size integer default 20,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.workflow_search_result
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
-- The score in a cursor shall be read back as it was.
set extra_float_digits = 1
as $$
begin
  if search_workflows.scope is null or search_workflows.scope not in ('all', 'own', 'templates') then
    perform workflow_internal.raise_error('scope_invalid', '$.scope');
  elsif search_workflows.status not in ('draft', 'active', 'paused', 'archived') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif greatest(cardinality(search_workflows.tags_any), cardinality(search_workflows.tags_all)) > 50 then
    perform workflow_internal.raise_error('too_many_tags', case when cardinality(search_workflows.tags_any) > 50 then '$.tags_any' else '$.tags_all' end);
  end if;

  return query
  select coalesce(v.id, t.version_id), p.found_id, coalesce(w.user_id, t.user_id), coalesce(v.version, t.version),
    coalesce(v.revision, t.revision), coalesce(w.name, t.name), case when w.id is null then t.description else w.description end,
    coalesce(w.tags, t.tags), w.folder, coalesce(w.is_template, true), coalesce(w.is_favorite, false),
    case when w.id is null then t.status when w.archived_at is null then w.status else 'archived' end,
    case when w.id is null then t.version_note else v.version_note end, coalesce(w.created_at, t.created_at),
    coalesce(w.updated_at, t.updated_at), coalesce(r.execution_count, 0)::bigint, r.last_executed_at,
    p.score, p.marked_name, p.marked_text, jsonb_build_array('search rank desc', p.score, p.found_id)::text
  from workflow_internal.searched_page(
    search_workflows.query, search_workflows.scope, jsonb_build_object(
      'tags_any', search_workflows.tags_any, 'tags_all', search_workflows.tags_all, 'folder', search_workflows.folder,
      'status', search_workflows.status, 'include_archived', search_workflows.include_archived
    ), search_workflows.page_size, search_workflows.cursor, search_workflows.user_id
  ) p
  -- "offset 0" keeps it a look-up for each row: row level security suggests to read all workflows of the user and hash them.
  left join lateral (select k.* from workflow_internal.workflows k where k.id = p.found_id offset 0) w on true
  left join lateral (
    select k.* from workflow_internal.workflow_versions k where k.workflow_id = w.id and k.version = w.current_version offset 0
  ) v on true
  left join lateral (select k.* from workflow_internal.templates k where w.id is null and k.workflow_id = p.found_id offset 0) t on true
  left join lateral (
    select sum(c.execution_count) as execution_count, max(c.last_executed_at) as last_executed_at
    from workflow_internal.execution_counters c where c.workflow_id = w.id
  ) r on true
  where w.id is not null or t.workflow_id is not null
  order by p.score desc, p.found_id desc;
end
$$;

comment on function public.search_workflows(
  text, text, text[], text[], text, text, boolean, integer, text, uuid
) is
  'Search workflows and templates

Own workflows and everybody''s templates, current versions, without definitions, the best first; without signing in templates only. Looked at are name,
description (4,000 characters), tags, the folder of own ones, types of nodes, labels of nodes and edges (4,000 together), and the texts in data, parameters and
config of the first 100 nodes, in trigger and in variables (6,000 characters together), but nothing that stands under a key such as password, or looks like a credential.
query: all of its words must be there, as they stand or as another form of an English word (of configuration as they stand); the last one, and one that ends
with *, as a beginning; "words in quotes" side by side; -word not at all. If nothing has all of them, those of four letters and more that are nowhere are taken for typos. At most
16 words of 1,000 characters count; nothing in a query is an error, and nothing to look for finds nothing.
scope: all, own (no templates of others) or templates (own ones among them). tags_any, tags_all, status, include_archived as in list_workflows;
folder: own workflows in it, not those in folders below. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same arguments. Of each kind
the 1,000 that were made last are ranked. rank: how well it matches, the name before description, tags and folder, these before labels and
these before the rest; then the newest update. user_id: the caller; service_role may name any user, or null for all:
of workflows saved since the last run_maintenance 200 are looked at then, for a second at most.
name_highlight, highlight: the name, and of description, labels or texts the first that matches, at most 200 characters, null when there is none. Matches stand between
U+27E6 and U+27E7. Nothing is escaped: for HTML escape the text first, then put <mark> and </mark> in their place.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT413 page too large or over 50 tags; PT422 scope, status, page_size or cursor.';

revoke all on function public.search_workflows(
  text, text, text[], text[], text, text, boolean, integer, text, uuid
) from public, anon, authenticated, service_role;
grant execute on function public.search_workflows(
  text, text, text[], text[], text, text, boolean, integer, text, uuid
) to anon, authenticated, service_role;
