begin;
select plan(10);

select tests.create_user('ada');
select tests.create_realtime();
select is(set_change_feed(true), 'realtime', 'Realtime is there');
create function tests.told() returns text language sql security definer set search_path = '' as $$
  with taken as (delete from realtime.messages m returning m.place, m.payload ->> 'status' as status)
  select pg_catalog.string_agg(t.status, ' ' order by t.place) from taken t
$$;
create function tests.lapse() returns void language sql security definer set search_path = '' as $$
  update workflow_internal.active_executions a
  set lease_expires_at = pg_catalog.clock_timestamp(), lease_check_at = pg_catalog.clock_timestamp() where a.status = 'running'
$$;
grant execute on function tests.told(), tests.lapse() to authenticated, service_role;

select tests.authenticate_as('ada');
select workflow_id as w, id as version from create_workflow('Flow') \gset
select start_execution(:'version') as run \gset
select results_eq(
  'select m.topic, m.extension, m.event, m.private, m.payload from realtime.messages m',
  format(
    $$values ('workflow-sessions:%s', 'broadcast', 'execution_status', true, '{"execution_id": "%s", "workflow_id": "%s", "status": "running"}'::jsonb)$$,
    tests.user_id('ada'), :'run', :'w'
  ),
  'its user is told the run and its status, and nothing else'
);
select heartbeat_execution(:'run', 'worker');
select complete_execution(:'run', outputs => '{"secret": 1}');
select is(tests.told(), 'running completed', 'signs of life are no news');

select enqueue_execution(:'w', max_attempts => 2) as run \gset
select claim_executions('worker');
select tests.lapse();
select claim_executions('other');
select tests.lapse();
select claim_executions('third');
select is(tests.told(), 'queued running queued running failed', 'what becomes of a run whose workers die');
select retry_execution(:'run') as run \gset
update workflow_executions set status = 'running' where id = :'run';
update workflow_executions set status = 'failed' where id = :'run';
select is(tests.told(), 'queued running failed', 'retried, and changed through the view');
select enqueue_execution(:'w') as run \gset
select cancel_execution(:'run');
select is(tests.told(), 'queued cancelled', 'cancelled');
select enqueue_execution(:'w');
delete from workflow_sessions where id = :'version';
select is(tests.told(), 'queued cancelled', 'cancelled since its workflow is deleted');

select id as version from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at) values (:'version', 'completed', '2025-03-01Z', '2025-03-01Z');
select is(tests.told(), null, 'a past run that is brought in is no news');
select start_execution(:'version', 'manual', 'key');
select start_execution(:'version', 'manual', 'key');
select is(tests.told(), 'running', 'a start that is repeated tells nothing again');
select set_change_feed(false);
select start_execution(:'version');
select is(tests.told(), null, 'turned off, it tells nothing');

select * from finish();
rollback;
