begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select clock_timestamp() as before \gset
select start_execution(:'w') as run \gset

select ok(
  e.execution_started_at between :'before' and clock_timestamp(), 'the run begins now'
)
from get_execution(:'run') e;
select is(
  e.created_at, date_trunc('milliseconds', e.execution_started_at), 'and its id holds that time to the millisecond'
)
from get_execution(:'run') e;

select * from finish();
rollback;
