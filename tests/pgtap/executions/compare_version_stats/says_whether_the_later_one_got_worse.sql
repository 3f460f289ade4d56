begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2), tests.edges(1)) \gset
select id as second from create_version(:'w', tests.nodes(4)) \gset
select create_version(:'w', variables => '{"a": 1}');
select create_version(:'w', variables => '{"a": 2}');
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, workflow_version, status, created_at, execution_completed_at)
select :'w', v.version, case when n <= v.bad then 'failed' else 'completed' end, now(), now() + v.ms * interval '1 ms'
from (values (1, 2, 1000), (2, 12, 1100), (3, 3, 2000)) as v (version, bad, ms) cross join generate_series(1, 20) as n;
insert into workflow_executions (workflow_id, workflow_version, status, created_at, execution_completed_at)
select :'w', 4, 'failed', now(), now() from generate_series(1, 9);
insert into workflow_executions (workflow_id, workflow_version, status, created_at, execution_completed_at)
values (:'w', 1, 'cancelled', now(), now());
select tests.authenticate_as('ada');

select results_eq(
  format('select c.from_version, c.to_version, c.from_finished, c.to_finished, c.from_success_rate, c.to_success_rate, c.from_avg_duration_ms,
    c.to_avg_duration_ms from compare_version_stats(%L, 1, 2) c', :'w'),
  'values (1, 2, 21::bigint, 20::bigint, 0.9, 0.4, 1000.0, 1100.0)', 'the numbers side by side'
);
select results_eq(
  format('select c.fails_more, c.is_slower from compare_version_stats(%L, %s, %s) c', :'w', v.older, v.newer),
  format('values (%L::boolean, %L::boolean)', v.fails_more, v.is_slower), format('from %s to %s', v.older, v.newer)
)
from (values (1, 2, true, false), (1, 3, false, true), (2, 1, false, false), (2, 2, false, false), (1, 4, null, null)) as v (older, newer, fails_more, is_slower);
select is(c.changes, (select jsonb_object_agg(k.kind, k.n) from (select v.kind, count(*) as n from compare_versions(:'w', 1, 2) v group by 1) k), 'with the changes by kind')
from compare_version_stats(:'second', 1, 2) c;
select is(c.changes, '{}', 'none from a version to itself') from compare_version_stats(:'w', 2, 2) c;
select create_version(:'w', variables => '{"a": 3}');
select results_eq(
  format('select c.to_finished, c.to_success_rate, c.to_p50_duration_ms, c.fails_more from compare_version_stats(%L, 4, 5) c', :'w'),
  'values (0::bigint, null::numeric, null::numeric, null::boolean)', 'a version that never ran has no numbers'
);

select * from finish();
rollback;
