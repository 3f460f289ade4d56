-- Lists the caller's own tags, the most used first.
create or replace function public.list_tags(
  include_archived boolean default false,
  user_id uuid default auth.uid()
)
returns setof public.tag_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Whoever has a large share of all workflows would be given a scan of everybody's; each index begins with the user.
set enable_seqscan = off
set jit = off
as $$
declare
  owner_id uuid := workflow_internal.acting_user(list_tags.user_id);
begin
  return query
  select t.tag, count(*)
  from workflow_internal.workflows w
  cross join lateral (select distinct u.tag from unnest(w.tags) as u (tag)) t
  where w.user_id = owner_id and (list_tags.include_archived or w.archived_at is null)
  group by t.tag
  order by count(*) desc, t.tag;
end
$$;

comment on function public.list_tags(boolean, uuid) is
  'List tags

One row a tag of the caller''s workflows with the number of workflows that carry it, the most used first, then by tag. Upper and lower
case differ. Archived workflows count only with include_archived. user_id: the caller; service_role names the user.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT422 service_role named nobody.';

revoke all on function public.list_tags(boolean, uuid) from public, anon, authenticated, service_role;
grant execute on function public.list_tags(boolean, uuid) to authenticated, service_role;
