-- Runs of this month, of half a year, of the future and of the distant past, for one workflow and for all.
begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', m.made_at, m.made_at
from (
  select now() - n * interval '9 days' from generate_series(0, 20) as n
  union all values (now() + interval '40 days'), (now() + interval '3 years'), (timestamptz '1970-01-01Z'), (timestamptz '1999-12-31 23:59Z')
) as m (made_at);
select tests.authenticate_as('ada');

create temporary table expected as
select e.id, row_number() over (order by e.id desc) as place from workflow_executions e;
select is((select count(*) from expected), 25::bigint, 'all are there');

select results_eq(
  format('select r.id from list_executions(%L, page_size => %s) with ordinality as r order by r.ordinality', c.workflow_id, c.page_size),
  format('select x.id from expected x order by x.place limit %s', c.page_size),
  format('the newest %s of %s', c.page_size, case when c.workflow_id is null then 'all' else 'the workflow' end)
)
from (values (:'w'::uuid, 3), (:'w', 12), (:'w', 30), (null, 12)) as c (workflow_id, page_size);

create function pg_temp.visited(workflow_id uuid) returns uuid[] language plpgsql as $$
declare
  page record;
  after text;
  ids uuid[] := '{}';
begin
  loop
    select array_agg(r.id order by r.id desc) as ids, (array_agg(r.next_cursor order by r.id))[1] as next_cursor into page
    from list_executions(workflow_id => visited.workflow_id, page_size => 2, cursor => after) r;
    exit when page.ids is null;
    ids := ids || page.ids;
    after := page.next_cursor;
  end loop;
  return ids;
end
$$;
select is(pg_temp.visited(:'w'), array(select x.id from expected x order by x.place), 'page by page');
select is(pg_temp.visited(null), array(select x.id from expected x order by x.place), 'of all, too');
select is(
  array(select r.id from list_executions(:'w', since => now() - interval '100 days', until => now() - interval '40 days') r),
  array(select x.id from expected x join workflow_executions e using (id) where e.created_at >= now() - interval '100 days' and e.created_at < now() - interval '40 days' order by x.place),
  'between two times'
);

select * from finish();
rollback;
