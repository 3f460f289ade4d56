-- 25 days are more milliseconds than an integer holds.
begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select tests.clear_authentication();
update workflow_internal.executions e set started_at = clock_timestamp() - interval '100 days' where e.id = :'run';
select tests.authenticate_as('ada');
select complete_execution(:'run');

select ok(
  e.duration_ms between 8640000000 and 8640060000, 'its duration is 100 days in milliseconds'
)
from get_execution(:'run') e;
select is(pg_typeof(e.duration_ms), 'bigint'::regtype, 'a bigint') from get_execution(:'run') e;
select ok(l.duration_ms >= 8640000000, 'in lists too') from list_executions() l;
select ok(s.avg_duration_ms >= 8640000000, 'and in statistics') from get_execution_stats(:'w') s;

select * from finish();
rollback;
