begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset

select throws_ok(
  format('select complete_execution(%L, %s)', :'run', s.status), 'PT422', 'There is no such status', s.status
)
from (values ($$'running'$$), ($$'queued'$$), ($$'done'$$), ($$'Completed'$$), ($$''$$), ('null')) as s (status);
select is((get_execution(:'run')).status, 'running', 'it still runs');

select * from finish();
rollback;
