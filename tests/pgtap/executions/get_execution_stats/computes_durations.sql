-- Runs of 100, 200, … 1000 ms. percentile_disc gives 500, 1000 and 1000.
begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, execution_started_at, execution_completed_at)
select :'w', case n when 10 then 'failed' else 'completed' end, timestamptz '2024-01-01Z', timestamptz '2024-01-01Z' + n * interval '100 ms'
from generate_series(1, 10) as n;
insert into workflow_executions (workflow_id, status, execution_started_at, execution_completed_at)
values (:'w', 'cancelled', '2024-01-01Z', '2024-01-02Z');
insert into workflow_executions (workflow_id, status, execution_started_at) values (:'w', 'running', '2024-01-01Z');
select tests.authenticate_as('ada');

select results_eq(
  format('select s.avg_duration_ms, s.max_duration_ms from get_execution_stats(%L) s', :'w'),
  'values (550.0, 1000.0)', 'completed and failed runs count, cancelled and running ones do not'
);
select ok(abs(s.p50_duration_ms - 500) <= 500 / 21.0 + 0.1, 'p50 ' || s.p50_duration_ms) from get_execution_stats(:'w') s;
select is(s.p95_duration_ms, 1000.0, 'no percentile is above the longest') from get_execution_stats(:'w') s;
select is(s.p99_duration_ms, 1000.0, 'p99') from get_execution_stats(:'w') s;

select * from finish();
rollback;
