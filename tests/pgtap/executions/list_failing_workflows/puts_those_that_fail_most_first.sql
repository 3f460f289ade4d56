begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select complete_execution(start_execution((create_workflow('Ben''s')).workflow_id), 'failed');
select tests.authenticate_as('ada');
create temporary table flows as
select v.name, v.good, v.bad, v.days, (create_workflow(v.name)).workflow_id
from (values ('always', 0, 2, 1), ('half', 3, 3, 2), ('seldom', 9, 1, 3), ('never', 5, 0, 1), ('long ago', 0, 5, 10), ('deleted', 0, 5, 1))
  as v (name, good, bad, days);
grant select on flows to service_role;
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select f.workflow_id, case when n <= f.good then 'completed' else 'failed' end, m.at, m.at + interval '2 s'
from flows f cross join lateral generate_series(1, f.good + f.bad) as n
cross join lateral (select now() - f.days * interval '23 hours' + n * interval '7 minutes' as at) m;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select f.workflow_id, 'cancelled', now(), now() from flows f where f.name = 'never';
select tests.authenticate_as('ada');
select delete_workflow(f.workflow_id) from flows f where f.name = 'deleted';

select results_eq(
  'select l.name, l.finished, l.successful, l.failed, l.success_rate, l.failure_rate, l.avg_duration_ms from list_failing_workflows() l',
  $$values ('always', 2::bigint, 0::bigint, 2::bigint, 0.0, 1.0, 2000.0), ('half', 6, 3, 3, 0.5, 0.5, 2000.0), ('seldom', 10, 9, 1, 0.9, 0.1, 2000.0)$$,
  'by their rate, in the last seven days, own ones that are there'
);
select results_eq(
  'select l.name from list_failing_workflows(minimum_runs => 6) l', $$values ('half'), ('seldom')$$, 'those with enough runs'
);
select set_has(
  $$select l.name from list_failing_workflows(now() - interval '20 days') l$$, $$values ('long ago')$$, 'since another time'
);
select is(l.counted_since, date_trunc('hour', now() - interval '20 days', 'UTC'), 'which is returned') from list_failing_workflows(now() - interval '20 days', page_size => 1) l;
select is(l.counted_since, date_trunc('hour', now() - interval '7 days', 'UTC'), 'seven days if it is left out') from list_failing_workflows(page_size => 1) l;
create temporary table pages as
with recursive page as (
  select l.* from (select f.* from list_failing_workflows(page_size => 1) f) l
  union all
  select n.* from page p cross join lateral list_failing_workflows(page_size => 1, cursor => p.next_cursor) n
)
select p.name from page p;
select results_eq('select p.name from pages p', $$values ('always'), ('half'), ('seldom')$$, 'page by page');
select is(
  l.last_executed_at, (select s.last_executed_at from workflow_sessions s where s.workflow_id = l.workflow_id), 'with the last run'
)
from list_failing_workflows(page_size => 1) l;
select archive_workflow(f.workflow_id) from flows f where f.name = 'always';
select is(l.status, 'archived', 'and the status') from list_failing_workflows(page_size => 1) l;
select is(l.user_id, tests.user_id('ada'), 'and the owner') from list_failing_workflows(page_size => 1) l;

select * from finish();
rollback;
