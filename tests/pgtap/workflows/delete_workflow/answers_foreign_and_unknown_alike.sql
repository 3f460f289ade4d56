begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

select tests.authenticate_as('ben');
select throws_ok(format('select delete_workflow(%L)', :'first'), 'PT404', 'Workflow not found');
select is(
  tests.whole_answer(format('select delete_workflow(%L)', named.id)),
  tests.whole_answer(format('select delete_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist'
)
from (values (:'first'), (:'second')) as named (id);

select tests.authenticate_as('ada');
select is((select count(*)::integer from workflow_sessions), 2, 'nothing was deleted');

select * from finish();
rollback;
