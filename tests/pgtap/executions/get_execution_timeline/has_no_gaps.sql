begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as other from create_workflow('Other') \gset
select tests.authenticate_as_service();
select date_trunc('day', now(), 'UTC') - interval '48 hours' as day \gset
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', v.status, :'day'::timestamptz + v.at::interval, :'day'::timestamptz + v.at::interval + v.took::interval
from (values
  ('completed', '10:00', '1 s'), ('failed', '10:59:59.999', '3 s'), ('cancelled', '12:30', '1 s'), ('completed', '12:31', '5 hours'),
  ('completed', '26:00', '1 s')
) as v (status, at, took);
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
values (:'other', 'completed', :'day'::timestamptz + interval '11 hours', :'day'::timestamptz + interval '12 hours');
select tests.authenticate_as('ada');

set local timezone = 'America/New_York';
select results_eq(
  format($$select (extract(epoch from b.bucket_start - %1$L) / 3600)::integer, b.finished, b.successful, b.failed, b.cancelled, b.success_rate, b.avg_duration_ms, b.max_duration_ms
    from get_execution_timeline(%2$L, 'hour', %1$L::timestamptz + interval '9 hours 20 minutes', %1$L::timestamptz + interval '14 hours') b$$, :'day', :'w'),
  $$values (9, 0::bigint, 0::bigint, 0::bigint, 0::bigint, null::numeric, null::numeric, null::numeric), (10, 2, 1, 1, 0, 0.5, 2000.0, 3000.0), (11, 0, 0, 0, 0, null, null, null),
    (12, 2, 1, 0, 1, 1, 18000000.0, 18000000.0), (13, 0, 0, 0, 0, null, null, null)$$,
  'every hour has a row, and a run counts in the hour in which it was created'
);
select results_eq(
  format($$select b.bucket_start, b.finished from get_execution_timeline(%2$L, 'day', %1$L, %1$L::timestamptz + interval '48 hours') b$$, :'day', :'w'),
  format($$values (%1$L::timestamptz, 4::bigint), (%1$L::timestamptz + interval '24 hours', 1)$$, :'day'), 'days are those of UTC'
);
select is(sum(b.finished), 6::numeric, 'all workflows when none is named')
from get_execution_timeline(bucket => 'day', since => :'day'::timestamptz) b;
select is(count(*)::int, 24, '24 hours by default') from get_execution_timeline(:'w') b;
select is(max(b.bucket_start), date_trunc('hour', now(), 'UTC'), 'up to now') from get_execution_timeline(:'w') b;
select is(count(*)::int, 30, 'or 30 days') from get_execution_timeline(:'w', 'day') b;
select delete_workflow(:'w');
select is(sum(b.finished), 6::numeric, 'deleted workflows count')
from get_execution_timeline(bucket => 'day', since => :'day'::timestamptz) b;
select is(sum(b.finished), 5::numeric, 'and can be asked for')
from get_execution_timeline(:'w', 'hour', since => :'day'::timestamptz) b;

select * from finish();
rollback;
