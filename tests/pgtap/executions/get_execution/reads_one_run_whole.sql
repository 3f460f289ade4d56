begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w', 'webhook', 'k') as run \gset
select start_execution(:'w');

select results_eq(
  format('select to_jsonb(e) from get_execution(%L) e', :'run'),
  format('select to_jsonb(e) from workflow_executions e where e.id = %L', :'run'), 'it is the row of the view'
);
select is((get_execution(:'run')).idempotency_key, 'k', 'of this run');

select * from finish();
rollback;
