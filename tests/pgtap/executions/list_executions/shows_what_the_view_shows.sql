begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'webhook', 'k') as run \gset
select complete_execution(:'run', 'failed', 2, '{"a": 1}', '[]', 'broken');

select results_eq(
  'select to_jsonb(l) - ''next_cursor'' from list_executions() l',
  'select to_jsonb(e) - ''{outputs,errors,workflow_snapshot}''::text[] from workflow_executions e',
  'a row is the view''s without results and snapshot'
);

select * from finish();
rollback;
