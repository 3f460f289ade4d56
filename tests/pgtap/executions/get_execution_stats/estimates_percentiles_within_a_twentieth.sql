-- Against percentile_disc of the real durations: from below a millisecond to a year, of several shapes and over several hours.
begin;
select plan(16);

select setseed(0.42);
select tests.create_user('ada');
select tests.authenticate_as('ada');
create temporary table shapes as
select s.shape, s.number, (create_workflow(s.shape)).workflow_id
from (values ('few', 3), ('even', 400), ('long tail', 400), ('all alike', 50), ('widest', 300)) as s (shape, number);
grant select on shapes to service_role;
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select s.workflow_id, case when random() < 0.3 then 'failed' else 'completed' end, m.made_at, m.made_at + d.ms * interval '1 millisecond'
from shapes s
cross join lateral generate_series(1, s.number) as n
cross join lateral (select date_trunc('hour', now(), 'UTC') - n % 7 * interval '1 hour' as made_at) m
cross join lateral (
  select case s.shape when 'few' then n * 1000 when 'even' then 100 + random() * 10000 when 'all alike' then 1234.5
    when 'long tail' then exp(6 + sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()) * 2) else 0.1 * exp(random() * 26) end as ms
) d;
select tests.authenticate_as('ada');

create temporary table answers as
select s.shape, f.fraction, case f.fraction when 0.5 then t.p50_duration_ms when 0.95 then t.p95_duration_ms else t.p99_duration_ms end as estimate, (
  select percentile_disc(f.fraction) within group (order by (extract(epoch from e.execution_completed_at - e.execution_started_at) * 1000)::double precision)
  from workflow_executions e where e.workflow_id = s.workflow_id
) as real
from shapes s cross join lateral get_execution_stats(s.workflow_id) t cross join (values (0.5), (0.95), (0.99)) as f (fraction);
select ok(
  abs(a.estimate - a.real) <= greatest(a.real / 21, 1) + 0.06, format('p%s of %s: %s for %s', a.fraction * 100, a.shape, a.estimate, a.real)
)
from answers a order by a.shape, a.fraction;
select results_eq(
  'select s.shape::text, t.successful + t.failed, t.avg_duration_ms, t.max_duration_ms
   from shapes s cross join lateral get_execution_stats(s.workflow_id) t order by 1',
  'select s.shape::text, count(*), round(avg(d.ms), 1), round(max(d.ms), 1)
   from shapes s join workflow_executions e using (workflow_id)
   cross join lateral (select extract(epoch from e.execution_completed_at - e.execution_started_at) * 1000 as ms) d group by 1 order by 1',
  'numbers, averages and longest are exact'
);

select * from finish();
rollback;
