begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select results_eq(
  format(
    'select s.total, s.queued, s.running, s.successful, s.failed, s.cancelled, s.success_rate, s.avg_duration_ms, s.p50_duration_ms,
      s.p95_duration_ms, s.p99_duration_ms, s.last_executed_at from get_execution_stats(%L) s', :'w'
  ),
  'values (0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, null::numeric, null::numeric, null::numeric,
    null::numeric, null::numeric, null::timestamptz)'
);

select * from finish();
rollback;
