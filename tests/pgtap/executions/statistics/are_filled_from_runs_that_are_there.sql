-- As an upgrade does, and whoever loads runs past the functions.
begin;
select plan(8);

select setseed(0.3);
select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as other from create_workflow('Other') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, workflow_version)
select :'w', m.status, m.made_at, case when m.status <> 'running' then m.made_at + random() * interval '2 hours' end, 1 + n % 2
from generate_series(1, 150) as n
cross join lateral (
  select now() - random() * interval '50 days' + n * interval '0 s' as made_at,
    (array['completed', 'failed', 'cancelled', 'running'])[1 + floor(random() * 3.2 + n * 0)::integer] as status
) m;
select tests.authenticate_as('ada');
select complete_execution(start_execution(:'other'));
create temporary table stats_before as
select s.* from (values (null), (1), (2)) as v (version) cross join lateral get_execution_stats(:'w', version => v.version) s;
create temporary table days_before as select b.* from get_execution_timeline(:'w', 'day', now() - interval '60 days') b;
create temporary table hours_before as select b.* from get_execution_timeline(:'w', 'hour', now() - interval '34 days') b;
select tests.clear_authentication();
delete from workflow_internal.execution_statistics s where s.workflow_id = :'w';
delete from workflow_internal.execution_periods p where p.workflow_id = :'w';

select is(
  workflow_internal.fill_execution_statistics(), (select count(*) from workflow_executions e where e.workflow_id = :'w' and e.status <> 'running'), 'the finished ones are counted'
);
select is(workflow_internal.fill_execution_statistics(), 0::bigint, 'once');
select tests.authenticate_as('ada');
select results_eq(
  format('select s.* from (values (null), (1), (2)) as v (version) cross join lateral get_execution_stats(%L, version => v.version) s', :'w'),
  'select b.* from stats_before b', 'the statistics are as they were'
);
select results_eq(format('select b.* from get_execution_timeline(%L, ''day'', now() - interval ''60 days'') b', :'w'), 'select b.* from days_before b', 'by the day');
select results_eq(format('select b.* from get_execution_timeline(%L, ''hour'', now() - interval ''34 days'') b', :'w'), 'select b.* from hours_before b', 'by the hour');
select is((select s.successful from get_execution_stats(:'other') s), 1::bigint, 'of a workflow that had some nothing is counted twice');
select complete_execution(start_execution(:'w'), 'failed');
select is(s.failed, b.failed + 1, 'and they go on') from get_execution_stats(:'w') s cross join (select b.* from stats_before b limit 1) b;
select tests.authenticate_as_service();
select throws_ok('select workflow_internal.fill_execution_statistics()', '42501', null, 'it is for the owner');

select * from finish();
rollback;
