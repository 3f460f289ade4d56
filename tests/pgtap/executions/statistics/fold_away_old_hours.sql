begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', t, t + interval '1 s' from generate_series(now() - interval '34 days', now(), interval '9 hours') as t;
select tests.clear_authentication();
-- As if a week had gone by, and with a day that came from two slots.
update workflow_internal.execution_periods p set period_start = p.period_start - interval '168 hours';
update workflow_internal.execution_statistics s set hour_start = s.hour_start - interval '168 hours';
select s.slot from workflow_internal.execution_statistics s where s.workflow_id = :'w' \gset
select min(p.period_start) as day from workflow_internal.execution_periods p where p.is_day \gset
insert into workflow_internal.execution_periods (workflow_id, period_start, version, slot, duration_sum_ms, duration_max_ms, completed, failed, cancelled, is_day, durations)
values (:'w', :'day', 1, -1, 6000, 4000, 1, 1, 1, true, '[80:87]={1,null,null,null,null,null,null,1}'),
  (:'w', :'day', 1, -2, 0, 0, 0, 0, 2, true, '{}');
create temporary table before as
select b.* from workflow_internal.execution_sums(null, :'w', null, :'day', 'infinity', interval '24 hours', false, '{0.5}') b;
select count(*)::int as hours from workflow_internal.execution_periods p where not p.is_day \gset

select is(workflow_internal.fold_execution_statistics(2), 2, 'so many hours at a time');
select is(count(*)::int, :hours - 2, 'are gone') from workflow_internal.execution_periods p where not p.is_day;
select cmp_ok(workflow_internal.fold_execution_statistics(), '>', 0, 'the rest');
select is(workflow_internal.fold_execution_statistics(), 0, 'then nothing');
select is_empty(
  'select p.* from workflow_internal.execution_periods p where not p.is_day and p.period_start < workflow_internal.oldest_hour() - interval ''24 hours''',
  'no old hour is left'
);
select isnt_empty('select p.* from workflow_internal.execution_periods p where not p.is_day', 'later ones are');
select results_eq(
  format('select b.* from workflow_internal.execution_sums(null, %L, null, %L, ''infinity'', interval ''24 hours'', false, ''{0.5}'') b order by b.bucket_start', :'w', :'day'),
  'select b.* from before b order by b.bucket_start', 'no number has changed'
);
select is(count(*)::int, 1, 'and the day has one row') from workflow_internal.execution_periods p where p.is_day and p.period_start = :'day';
select tests.authenticate_as_service();
select throws_ok('select workflow_internal.fold_execution_statistics()', '42501', null, 'it is for the owner');

select * from finish();
rollback;
