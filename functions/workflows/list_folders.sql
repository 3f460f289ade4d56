-- Lists the caller's own folders as a tree, with every level above a folder that is in use.
create or replace function public.list_folders(
  include_archived boolean default false,
  user_id uuid default auth.uid()
)
returns setof public.folder_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Whoever has a large share of all workflows would be given a scan of everybody's; each index begins with the user.
set enable_seqscan = off
set jit = off
as $$
declare
  owner_id uuid := workflow_internal.acting_user(list_folders.user_id);
begin
  return query
  with used as (
    select w.folder as path, string_to_array(w.folder, '/') as names, count(*) as workflows
    from workflow_internal.workflows w
    where w.user_id = owner_id and w.folder is not null
      and (list_folders.include_archived or w.archived_at is null)
    group by w.folder
  ), levels as (
    select array_to_string(u.names[:l.place], '/') as path, l.place = cardinality(u.names) as is_last, u.workflows
    from used u
    cross join lateral generate_series(1, cardinality(u.names)) as l (place)
  ), folders as (
    select l.path, string_to_array(l.path, '/') as names,
      coalesce(sum(l.workflows) filter (where l.is_last), 0)::bigint as in_it, sum(l.workflows)::bigint as in_it_and_below
    from levels l
    -- Nothing can be filed under a blank: what stands before the first / of '/a' is no folder.
    where l.path ~ '[^[:space:]]'
    group by l.path
  )
  select f.path, f.names[cardinality(f.names)],
    cardinality(f.names) - (f.names[1] !~ '[^[:space:]]' and cardinality(f.names) > 1)::integer,
    f.in_it, f.in_it_and_below
  from folders f
  order by f.names;
end
$$;

comment on function public.list_folders(boolean, uuid) is
  'List folders

One row a folder of the caller, and one for each level above it: a workflow in a/b/c makes a, a/b and a/b/c. Sorted as a tree, each
folder before what is below it. workflow_count: workflows in the folder itself, 0 for a level that only leads to others;
total_count: in it and below. Workflows without a folder are not counted, archived ones only with include_archived.
user_id: the caller; service_role names the user.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT422 service_role named nobody.';

revoke all on function public.list_folders(boolean, uuid) from public, anon, authenticated, service_role;
grant execute on function public.list_folders(boolean, uuid) to authenticated, service_role;
