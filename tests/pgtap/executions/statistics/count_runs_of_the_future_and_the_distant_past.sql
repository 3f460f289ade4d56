-- Only service_role imports those; they must not spoil the numbers of the others.
begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
values (:'w', 'completed', '9999-12-30 23:59Z', '9999-12-30 23:59:01Z'), (:'w', 'failed', '1970-01-01Z', '9999-12-30Z'), (:'w', 'cancelled', '2000-02-29Z', '2000-03-01Z');
select complete_execution(start_execution(:'w')) from generate_series(1, 3);
select tests.authenticate_as('ada');

select results_eq(
  format('select s.total, s.successful, s.failed, s.cancelled from get_execution_stats(%L) s', :'w'), 'values (6::bigint, 4::bigint, 1::bigint, 1::bigint)', 'all are counted'
);
select is(s.successful, 4::bigint, 'what is to come is since yesterday') from get_execution_stats(:'w', now() - interval '1 day') s;
select is(s.successful, 1::bigint, 'and after now') from get_execution_stats(:'w', now() + interval '1 day') s;
select is(sum(b.finished), 3::numeric, 'not in the last hours') from get_execution_timeline(:'w') b;
select is(s.p99_duration_ms, s.max_duration_ms, 'eight thousand years are the longest duration') from get_execution_stats(:'w') s;
select is(b.finished, 1::bigint, 'the first day has its run') from get_execution_timeline(:'w', 'day', '1970-01-01Z', '1970-01-02Z') b;

select * from finish();
rollback;
