begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w', null, null, null, null) as run \gset
select results_eq(
  'select e.trigger_source, e.max_attempts, e.available_at between now() and clock_timestamp() from workflow_executions e',
  'values (null::text, 3, true)', 'null is the default'
);
select enqueue_execution(:'w', available_at => '-infinity') as run \gset
select ok((get_execution(:'run')).available_at >= now(), 'nobody gets to the head of the queue by a time that has passed');
select enqueue_execution(:'w', available_at => '9999-12-31Z') as run \gset
select is((get_execution(:'run')).available_at, '9999-12-31Z'::timestamptz, 'the far future is fine');

select * from finish();
rollback;
