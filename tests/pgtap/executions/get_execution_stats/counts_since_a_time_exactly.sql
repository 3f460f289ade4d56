-- Whatever since is, the numbers are those of the runs themselves: hours before the first midnight, days after it, and the hour
-- that is going on are put together.
begin;
select plan(3);

select setseed(0.7);
select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as_service();
-- In no order, so that most of them are late.
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, workflow_version)
select :'w', m.status, m.made_at, case when m.status <> 'running' then m.made_at + random() * interval '2 hours' end, 1 + n % 2
from generate_series(1, 300) as n
cross join lateral (
  select now() - random() * interval '5 days' + n * interval '0 s' as made_at,
    (array['completed', 'failed', 'cancelled', 'running'])[1 + floor(random() * 3.2 + n * 0)::integer] as status
) m;
select tests.authenticate_as('ada');

create temporary table questions as
select s.since, v.version
from generate_series(now() - interval '5 days 2 hours', now(), interval '5 hours 17 minutes') as s (since)
cross join (values (null), (1), (2)) as v (version);
select is_empty(
  format($$
    select q.since, q.version, a.*, r.*
    from questions q
    cross join lateral get_execution_stats(%1$L, q.since, q.version) a
    cross join lateral (
      select count(*) as total, count(*) filter (where e.status = 'completed') as successful,
        count(*) filter (where e.status = 'failed') as failed, count(*) filter (where e.status = 'cancelled') as cancelled,
        count(*) filter (where e.status = 'running') as running,
        round(avg(extract(epoch from e.execution_completed_at - e.execution_started_at) * 1000) filter (where e.status in ('completed', 'failed')), 1) as avg,
        max(e.created_at) as last
      from workflow_executions e
      where e.workflow_id = %1$L and e.created_at >= date_trunc('hour', q.since, 'UTC') and (q.version is null or e.workflow_version = q.version)
    ) r
    where (a.total, a.successful, a.failed, a.cancelled, a.running, a.queued, a.avg_duration_ms, a.last_executed_at)
      is distinct from (r.total, r.successful, r.failed, r.cancelled, r.running, 0::bigint, r.avg, r.last)$$, :'w'),
  'since any time, of any version'
);
select cmp_ok((select count(*)::int from questions), '>', 60, 'many were asked');
select is(
  (select s.total from get_execution_stats(:'w') s), 300::bigint, 'and without since'
);

select * from finish();
rollback;
