begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select start_execution(:'w') as finished \gset
select complete_execution(:'finished');
select tests.authenticate_as('ben');

select throws_ok(format('select complete_execution(%L)', :'run'), 'PT404', 'Execution not found', 'Ada''s run is not found');
select is(
  tests.whole_answer(format('select complete_execution(%L)', r.id)),
  tests.whole_answer(format('select complete_execution(%L)', gen_random_uuid())), r.what || ', it is like one that does not exist'
)
from (values (:'run'::uuid, 'running'), (:'finished'::uuid, 'finished'), (null, 'null')) as r (id, what);
select tests.authenticate_as('ada');
select is((get_execution(:'run')).status, 'running', 'it still runs');

select * from finish();
rollback;
