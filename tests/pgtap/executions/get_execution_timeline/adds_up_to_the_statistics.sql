-- Runs of many hours in no order, also over the change to summer time.
begin;
select plan(4);

select setseed(0.1);
select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, workflow_version)
select :'w', 'completed', t.at, t.at + interval '1 s', 1 + n % 2
from generate_series(1, 200) as n
cross join lateral (
  select case when n <= 100 then now() - random() * interval '20 days' else timestamptz '2024-03-25Z' + random() * interval '10 days' end + n * interval '0 s' as at
) t;
select tests.authenticate_as('ada');
set local timezone = 'Europe/Berlin';

select is_empty(
  format($$
    select b.bucket_start, b.finished, r.finished
    from get_execution_timeline(%1$L, 'hour', now() - interval '30 days', version => 2) b
    cross join lateral (
      select count(*) as finished from workflow_executions e
      where e.created_at >= b.bucket_start and e.created_at < b.bucket_start + interval '1 hour' and e.workflow_version = 2
    ) r
    where b.finished <> r.finished$$, :'w'),
  'each hour has its runs, of one version'
);
select is_empty(
  format($$
    select b.bucket_start, b.finished, r.finished
    from get_execution_timeline(%1$L, 'day', '2024-03-20Z', '2024-04-10Z') b
    cross join lateral (
      select count(*) as finished from workflow_executions e
      where e.created_at >= b.bucket_start and e.created_at < b.bucket_start + interval '24 hours'
    ) r
    where b.finished <> r.finished$$, :'w'),
  'each day has its runs'
);
select is(sum(b.finished), 100::numeric, 'years ago') from get_execution_timeline(:'w', 'day', '2024-03-20Z', '2024-04-10Z') b;
select is(sum(b.finished), 100::numeric, 'and lately') from get_execution_timeline(:'w', 'day', now() - interval '30 days') b;

select * from finish();
rollback;
