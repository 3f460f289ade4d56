begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2)) \gset
select id as second from create_version(:'w', tests.nodes(3)) \gset

insert into workflow_executions (workflow_id, trigger_source, idempotency_key) values (:'w', 'webhook', 'k') returning id as run \gset
select results_eq(
  'select e.id, e.workflow_id, e.session_id, e.user_id, e.status, e.trigger_source, e.idempotency_key,
     e.workflow_snapshot -> ''nodes'', e.execution_started_at is not null from workflow_executions e',
  format(
    $$values (%L::uuid, %L::uuid, %L::uuid, %L::uuid, 'running', 'webhook', 'k', tests.nodes(3), true)$$,
    :'run', :'w', :'second', tests.user_id('ada')
  ),
  'of the current version, now'
);
select is((get_workflow(:'w')).execution_count, 1::bigint, 'it counts');

select * from finish();
rollback;
