begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'webhook', 'order-7') as run \gset

select is(start_execution(:'w', 'webhook', 'order-7'), :'run'::uuid, 'the same key gives the same run');
select is(start_execution(:'w', 'manual', 'order-7'), :'run'::uuid, 'whatever else is stated');
select complete_execution(:'run');
select create_version(:'w', tests.nodes(1));
select is(start_execution(:'w', 'webhook', 'order-7'), :'run'::uuid, 'also when it is finished and the workflow has moved on');
select results_eq(
  'select e.id, e.trigger_source, e.idempotency_key, e.status from workflow_executions e',
  format($$values (%L::uuid, 'webhook', 'order-7', 'completed')$$, :'run'), 'there is one run, and it did not change'
);
select is((get_workflow(:'w')).execution_count, 1::bigint, 'and it counts once');
select isnt(start_execution(:'w', 'webhook', 'order-8'), :'run'::uuid, 'another key is another run');

select * from finish();
rollback;
