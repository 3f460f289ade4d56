begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued') returning id as run \gset

select results_eq(
  'select e.status, e.execution_started_at, e.attempt, e.max_attempts, e.available_at is not null, e.worker_id from workflow_executions e',
  $$values ('queued', null::timestamptz, 0, 3, true, null::text)$$, 'it has not begun'
);
insert into workflow_executions (workflow_id, status, available_at, max_attempts)
values (:'w', 'queued', now() + interval '1 hour', 1) returning id as later, available_at = now() + interval '1 hour' as is_later \gset
select ok(:'is_later', 'it says when it may begin');
select is(tests.answer(format(
  'insert into workflow_executions (workflow_id, available_at) values (%L, now())', :'w'
)), 'PT422 $.available_at', 'what runs at once waits for nothing');
select is(tests.answer(format(
  'insert into workflow_executions (workflow_id, max_attempts) values (%L, 2)', :'w'
)), 'PT422 $.max_attempts', 'and is not attempted again');
select is(tests.answer(format(
  'insert into workflow_executions (workflow_id, status, worker_id) values (%L, ''queued'', ''w'')', :'w'
)), 'PT422 $.worker_id', 'nobody holds it yet');
select is(
  tests.answer(format('insert into workflow_executions (workflow_id, status, max_attempts) values (%L, ''queued'', 101)', :'w')),
  'PT422 $.max_attempts', 'numbers are checked as by enqueue_execution'
);

select * from finish();
rollback;
