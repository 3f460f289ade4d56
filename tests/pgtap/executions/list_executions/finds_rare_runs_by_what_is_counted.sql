-- Behind the newest runs of a workflow, what is asked for is looked for in the hours and days that have such runs. Whatever was written
-- how, the pages are those of a list that reads all runs.
begin;
select plan(21);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select create_version(:'w', tests.nodes(2));
select enqueue_execution(:'w', 'webhook') as waits \gset
select start_execution(:'w', 'webhook') as runs \gset
select start_execution(:'w', 'webhook') as ended \gset
select complete_execution(:'ended', 'failed');
select tests.authenticate_as_service();
-- Over 80 days, in hours and in days: nearly all by one version and source.
insert into workflow_executions (workflow_id, workflow_version, trigger_source, status, created_at, execution_completed_at)
select :'w', case when n % 331 = 0 then 1 else 2 end, case when n % 97 = 0 then 'webhook' when n % 2 = 0 then 'schedule' end,
  case when n % 211 = 0 then 'failed' when n % 499 = 0 then 'cancelled' else 'completed' end, t, t + interval '1 s'
from (select n, now() - n * interval '50 minutes' as t from generate_series(1, 2300) as n) k;
-- Enough of them after what waits and runs, so that these are not among the newest.
insert into workflow_executions (workflow_id, workflow_version, trigger_source, status, created_at, execution_completed_at)
select :'w', 2, 'schedule', 'completed', now() + n * interval '1 ms', now() + interval '1 minute' from generate_series(1, 700) as n;

create temporary table every as
select e.id, e.workflow_version as version, e.trigger_source, e.status from workflow_executions e where e.workflow_id = :'w';
grant select on every to authenticated;
select tests.authenticate_as('ada');
create function pg_temp.pages(version integer, trigger_source text, status text, page_size integer, workflow_id uuid) returns uuid[]
language plpgsql as $$
declare
  next_cursor text;
  page record;
  ids uuid[] := '{}';
begin
  loop
    select array_agg(l.id order by l.place) as ids, (array_agg(l.next_cursor order by l.place desc))[1] as next_cursor into page
    from list_executions(
      pages.workflow_id, pages.status, page_size => pages.page_size, cursor => next_cursor, version => pages.version, trigger_source => pages.trigger_source
    ) with ordinality as l (id, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, x, next_cursor, place);
    exit when page.ids is null;
    ids := ids || page.ids;
    next_cursor := page.next_cursor;
  end loop;
  return ids;
end
$$;

select is(
  pg_temp.pages(f.version, f.source, f.status, f.page_size, :'w'),
  array(
    select e.id from every e
    where (f.version is null or e.version = f.version) and (f.source is null or e.trigger_source = f.source)
      and (f.status is null or e.status = f.status)
    order by e.id desc
  ), concat_ws(' ', 'version', f.version, 'source', f.source, 'status', f.status, 'by', f.page_size)
)
from (values
  (1, null, null, 3), (1, null, null, 1000), (1, 'schedule', null, 2), (1, 'webhook', null, 5), (1, null, 'failed', 5), (2, null, 'failed', 4),
  (3, null, null, 1), (3, null, null, 50), (4, null, null, 50), (null, 'webhook', null, 7), (null, 'webhook', 'completed', 7),
  (null, 'webhook', 'failed', 2), (3, 'webhook', 'failed', 1), (null, 'no such', null, 50), (null, 'schedule', 'cancelled', 2), (2, null, 'cancelled', 1),
  (null, null, 'completed', 900)
) as f (version, source, status, page_size);
select results_eq(
  format('select l.id from list_executions(%L, version => 1, since => now() - interval ''40 days'', until => now() - interval ''30 days'') l', :'w'),
  $$select e.id from every e where e.version = 1 and workflow_internal.time_of_id(e.id) >= date_trunc('milliseconds', now() - interval '40 days')
    and workflow_internal.time_of_id(e.id) < date_trunc('milliseconds', now() - interval '30 days') order by e.id desc$$, 'between two dates'
);
select tests.clear_authentication();
select workflow_internal.delete_executions(array(select e.id from every e where workflow_internal.time_of_id(e.id) > now() - interval '50 days' and e.status in ('completed', 'failed', 'cancelled')));
select tests.authenticate_as('ada');
select is(
  pg_temp.pages(1, null, null, 1, :'w'),
  array(select e.id from every e where e.version = 1 and workflow_internal.time_of_id(e.id) <= now() - interval '50 days' order by e.id desc), 'without the newer ones'
);
select is(pg_temp.pages(3, null, null, 1, :'w'), array(select e.id from every e where e.id in (:'waits', :'runs') order by e.id desc), 'and what is not finished');

-- Of what rested for weeks the last hour is kept apart from its day.
select workflow_id as r from create_workflow('Rests') \gset
select create_version(:'r', tests.nodes(1));
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, workflow_version, status, created_at, execution_completed_at)
select :'r', 1, 'completed', t, t + interval '1 s'
from (select date_bin('1 day', now() - interval '50 days', 'epoch') + h * interval '1 hour' as t from unnest(array[3, 5, 7]) as h) k;
insert into workflow_executions (workflow_id, workflow_version, status, created_at, execution_completed_at)
select :'r', 2, 'completed', t, t + interval '1 s'
from (select now() - interval '45 days' + n * interval '1 minute' as t from generate_series(1, 600) as n) k;
select tests.authenticate_as('ada');
select is(cardinality(pg_temp.pages(1, null, null, 10, :'r')), 3, 'and gives each run once');

select * from finish();
rollback;
