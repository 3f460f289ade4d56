begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select tests.clear_authentication();
update workflow_internal.executions e set started_at = clock_timestamp() - interval '90 seconds' where e.id = :'run';
select tests.authenticate_as('ada');
select complete_execution(:'run');

select ok(e.execution_completed_at between now() and clock_timestamp(), 'it ends now') from get_execution(:'run') e;
select ok(e.duration_ms between 90000 and 120000, 'and took 90 seconds') from get_execution(:'run') e;
select is(
  e.duration_ms, (extract(epoch from e.execution_completed_at - e.execution_started_at) * 1000)::bigint,
  'which is the time between start and end'
)
from get_execution(:'run') e;

select * from finish();
rollback;
