begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select throws_ok(
  format('select start_execution(%L, %s)', :'w', t.arguments), t.code, null, t.arguments
)
from (values
  ($$trigger_source => ''$$, 'PT422'),
  ($$idempotency_key => '  '$$, 'PT422'),
  ($$trigger_source => repeat('x', 256)$$, 'PT413'),
  ($$idempotency_key => repeat('x', 256)$$, 'PT413')
) as t (arguments, code);
select throws_ok('select start_execution(null)', 'PT422', 'An argument that is needed is missing or null', 'no id');
select start_execution(:'w', null, null) as run \gset
select is((get_execution(:'run')).trigger_source, null, 'nulls are left out');
select is((select count(*)::int from workflow_executions), 1, 'nothing else was started');

select * from finish();
rollback;
