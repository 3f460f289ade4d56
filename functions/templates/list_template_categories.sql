-- Lists the categories of templates, the fullest first.
create or replace function public.list_template_categories()
returns setof public.category_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- The categories alone are read, from an index in which they are in order.
set enable_seqscan = off
set jit = off
as $$
begin
  return query
  select t.category, count(*)
  from workflow_internal.templates t
  where t.category is not null
  group by t.category
  order by count(*) desc, t.category
  limit 1000;
end
$$;

comment on function public.list_template_categories() is
  'List the categories of templates

One row a category with the number of templates in it, the fullest first, then by category; the first 1,000; without signing in too.
Templates without a category are not counted. Upper and lower case differ.';

revoke all on function public.list_template_categories() from public, anon, authenticated, service_role;
grant execute on function public.list_template_categories() to anon, authenticated, service_role;
