begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w', 'webhook', 'key') as run \gset
select complete_execution(:'run', 'failed', error_message => 'x');
select id as second from create_version(:'w', tests.nodes(2)) \gset

select retry_execution(:'run', max_attempts => 5) as again \gset
select results_eq(
  format('select e.status, e.retry_of, e.session_id, e.workflow_version, e.trigger_source, e.idempotency_key, e.max_attempts,
    e.workflow_snapshot -> ''nodes'' from get_execution(%L) e', :'again'),
  format('select ''queued'', %L::uuid, %L::uuid, 2, ''webhook'', null::text, 5, tests.nodes(2)', :'run', :'second'), 'the current version'
);
select retry_execution(:'run', true) as same \gset
select results_eq(
  format('select e.retry_of, e.session_id, e.workflow_version, e.workflow_revision, e.workflow_snapshot -> ''nodes'' from get_execution(%L) e', :'same'),
  format('select %L::uuid, %L::uuid, 1, 1, tests.nodes(1)', :'run', :'w'), 'or what ran before'
);
select is((get_execution(:'run')).status, 'failed', 'the run itself stays as it is');
select is((get_workflow(:'w')).execution_count, 3::bigint, 'each is counted');
select cancel_execution(:'again');
select retry_execution(:'again', null, null, null) as third \gset
select results_eq(
  format('select e.retry_of, e.workflow_version, e.max_attempts from get_execution(%L) e', :'third'), format('values (%L::uuid, 2, 3)', :'again'),
  'a retry can be retried; null is the default'
);
select update_workflow(:'w', nodes => tests.nodes(3));
select is((get_execution(:'third')).workflow_snapshot -> 'nodes', tests.nodes(2), 'a later edit does not reach it');
select retry_execution(:'again', available_at => now() + interval '1 day') as later \gset
select ok((get_execution(:'later')).available_at > now(), 'it may wait');
select tests.authenticate_as_service();
select lives_ok(format('select retry_execution(%L)', :'run'), 'service_role acts for the owner');

select * from finish();
rollback;
