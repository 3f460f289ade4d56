begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', 'recent', 'k') as run \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, trigger_source, execution_started_at, execution_completed_at)
select :'w', 'completed', 'old', now() - interval '31 days', now() - interval '31 days' from generate_series(1, 3);

with deleted as (
  delete from workflow_executions where execution_started_at < now() - interval '30 days' returning trigger_source
)
select is(count(*)::int, 3, 'the statement counts what it deletes') from deleted where trigger_source = 'old';
select results_eq('select e.trigger_source from workflow_executions e', $$values ('recent')$$, 'the recent run stays');
delete from workflow_executions where id = :'run';
select tests.authenticate_as('ada');
select isnt(start_execution(:'w', idempotency_key => 'k'), :'run'::uuid, 'a deleted run gives its key free');

select * from finish();
rollback;
