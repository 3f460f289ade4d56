-- All names, page by page; null once a page is longer than asked for.
begin;
select plan(30);

create function pg_temp.visited(order_by text, direction text, page_size integer)
  returns text[]
  language plpgsql
as $$
declare
  next_cursor text;
  page text[];
  names text[] := '{}';
begin
  loop
    select array_agg(l.name), (array_agg(l.next_cursor))[count(*)] into page, next_cursor
    from list_workflows(
      order_by => visited.order_by, direction => visited.direction, page_size => visited.page_size, cursor => next_cursor
    ) l;
    if page is null then
      return names;
    elsif cardinality(page) > visited.page_size then
      return null;
    end if;
    names := names || page;
  end loop;
end;
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
-- Names come in threes, and nearly all were never run: ties in every order but the times.
select create_workflow('Bot ' || i / 3, folder => i::text) from generate_series(0, 10) as i;
select start_execution(w.id) from list_workflows(page_size => 2, order_by => 'name') w;

select is(
  pg_temp.visited(sorted.by, sorted.direction, sorted.size),
  array(select name from list_workflows(order_by => sorted.by, direction => sorted.direction)),
  format('%s %s, %s a page', sorted.by, sorted.direction, sorted.size)
)
from (
  select o.by, d.direction, s.size
  from unnest('{updated_at,created_at,name,last_executed_at,execution_count}'::text[]) as o (by)
  cross join unnest('{asc,desc}'::text[]) as d (direction)
  cross join unnest('{1,4,11}'::integer[]) as s (size)
) as sorted;

select * from finish();
rollback;
