begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
create temp table kept as select * from workflow_sessions;

select tests.authenticate_as('ben');
select throws_ok(
  format($$select update_workflow(%L, name => 'Mine')$$, :'first'), 'PT404', 'Workflow not found'
);
select is(
  tests.whole_answer(format($$select update_workflow(%L, name => 'Mine'%s)$$, named.id, named.more)),
  tests.whole_answer(format($$select update_workflow(%L, name => 'Mine'%s)$$, gen_random_uuid(), named.more)),
  'to another user it does not exist: ' || named.id
)
from (values
  (:'first'::uuid, ''), (:'second', ''), (:'first', ', expected_revision => 7'), (:'first', ', nodes => ''{}''')
) as named (id, more);

select tests.authenticate_as('ada');
select results_eq('select * from workflow_sessions order by version', 'select * from pg_temp.kept order by version', 'nothing changed');

select * from finish();
rollback;
