begin;
select plan(14);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Page ' || n, description => repeat('page ', n % 4)) from generate_series(1, 23) as n;
create temporary table all_rows as select r.workflow_id, r.next_cursor from search_workflows('page', page_size => 1000) r;
select is((select count(*) from all_rows), 23::bigint);

create function pg_temp.pages(page_size integer) returns uuid[] language plpgsql as $$
declare
  seen uuid[] := '{}';
  page record;
  next_page text;
begin
  loop
    select array_agg(r.workflow_id) as ids, (array_agg(r.next_cursor))[count(*)] as last into page
    from search_workflows('page', page_size => pages.page_size, cursor => next_page) r;
    exit when page.ids is null;
    seen := seen || page.ids;
    next_page := page.last;
  end loop;
  return seen;
end
$$;
select is(pg_temp.pages(s), array(select a.workflow_id from all_rows a), format('pages of %s show each row once', s))
from unnest(array[1, 7, 23]) as s;
set local extra_float_digits = 0;
select is(pg_temp.pages(5), array(select a.workflow_id from all_rows a), 'whatever the session says of numbers');
select is(
  tests.answer(format('select search_workflows(''page'', %s)', c.arguments)), c.answer, c.arguments
)
from (values
  ('page_size => 0', 'PT422 $.page_size'), ('page_size => null', 'PT422 $.page_size'), ('page_size => 1001', 'PT413 $.page_size'),
  ('cursor => ''x''', 'PT422 $.cursor'), ('cursor => ''["search rank desc", "x", "y"]''', 'PT422 $.cursor'),
  ('cursor => ''["search rank desc", 1e131071, "00000000-0000-0000-0000-000000000000"]''', 'PT422 $.cursor'),
  ('cursor => ''["updated_at desc", 1, "00000000-0000-0000-0000-000000000000"]''', 'PT422 $.cursor'),
  ('tags_any => array_fill(''x''::text, array[51])', 'PT413 $.tags_any'), ('tags_all => array_fill(''x''::text, array[51])', 'PT413 $.tags_all')
) as c (arguments, answer);

select * from finish();
rollback;
