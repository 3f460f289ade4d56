begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as('ben');

select throws_ok(format('select restore_version(%L, 1)', :'w'), 'PT404', 'Workflow not found', 'Ada''s is not found');
select is(
  tests.whole_answer(format('select restore_version(%L, %s)', :'w', v.number)),
  tests.whole_answer(format('select restore_version(%L, %s)', gen_random_uuid(), v.number)),
  'like an id that does not exist, whether the version ' || v.number || ' exists or not'
)
from (values ('1'), ('9')) as v (number);
select tests.authenticate_as('ada');
select is((select max(s.version) from workflow_sessions s), 2, 'nothing was made');

select * from finish();
rollback;
