begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create temporary table flows as
select v.name, v.usual, v.rare, (create_workflow(v.name)).workflow_id
from (values ('steady', 5000, 5000), ('spiky', 100, 60000), ('quick', 10, 10), ('cancelled', null, null)) as v (name, usual, rare);
grant select on flows to service_role;
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select f.workflow_id, case when f.usual is null then 'cancelled' else 'completed' end, now(),
  now() + coalesce(case when n <= 8 then f.usual else f.rare end, 1) * interval '1 ms'
from flows f cross join generate_series(1, 10) as n;
select tests.authenticate_as('ada');

select results_eq(
  'select l.name, l.avg_duration_ms, l.max_duration_ms from list_slow_workflows() l',
  $$values ('spiky', 12080.0, 60000.0), ('steady', 5000.0, 5000.0), ('quick', 10.0, 10.0)$$, 'by the 95th percentile'
);
select results_eq(
  'select l.name from list_slow_workflows(percentile => 0.5) l', $$values ('steady'), ('spiky'), ('quick')$$, 'by the median'
);
select ok(
  abs(l.percentile_duration_ms - 5000) <= 5000 / 21.0 + 0.1, 'which is returned: ' || l.percentile_duration_ms
)
from list_slow_workflows(percentile => 0.5, page_size => 1) l;
create temporary table pages as
with recursive page as (
  select l.* from (select f.* from list_slow_workflows(page_size => 1) f) l
  union all
  select n.* from page p cross join lateral list_slow_workflows(page_size => 1, cursor => p.next_cursor) n
)
select p.name from page p;
select results_eq('select p.name from pages p', $$values ('spiky'), ('steady'), ('quick')$$, 'page by page');

select * from finish();
rollback;
