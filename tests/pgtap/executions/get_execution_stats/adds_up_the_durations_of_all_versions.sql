-- Three versions whose durations lie below, above and across each other, against percentile_disc of all of them.
begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select create_version(:'w', tests.nodes(2));
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, session_id, status, created_at, execution_completed_at)
select s.workflow_id, s.id, 'completed', m.made_at, m.made_at + n * case s.version when 1 then 50 when 2 then 3 else 400 end * interval '1 millisecond'
from workflow_sessions s
cross join generate_series(1, 40) as n
cross join lateral (select now() - n * interval '7 minutes' as made_at) m
where s.workflow_id = :'w';
select tests.authenticate_as('ada');

create temporary table durations as
select e.workflow_version as version, (extract(epoch from e.execution_completed_at - e.execution_started_at) * 1000)::double precision as ms
from workflow_executions e where e.workflow_id = :'w';
select is((select count(distinct d.version) from durations d), 3::bigint, 'each version ran');
select ok(
  abs(a.estimate - r.ms) <= greatest(r.ms / 21, 1) + 0.06, format('p%s %s: %s for %s', a.fraction * 100, coalesce('since ' || a.since, 'of all'), a.estimate, r.ms)
)
from (
  select s.since, f.fraction, case f.fraction when 0.5 then t.p50_duration_ms when 0.95 then t.p95_duration_ms else t.p99_duration_ms end as estimate
  from (values (null), (now() - interval '1 day')) as s (since)
  cross join lateral get_execution_stats(:'w', s.since) t cross join (values (0.5), (0.95), (0.99)) as f (fraction)
) a
cross join lateral (select percentile_disc(a.fraction) within group (order by d.ms) as ms from durations d) r;
select results_eq(
  format('select t.successful, t.avg_duration_ms, t.max_duration_ms from get_execution_stats(%L) t', :'w'),
  'select count(*), round(avg(d.ms)::numeric, 1), round(max(d.ms)::numeric, 1) from durations d', 'numbers, average and longest are exact'
);

select * from finish();
rollback;
