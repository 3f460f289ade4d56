begin;
select plan(10);

select tests.create_user('ada');
-- What time does.
create function tests.lapse() returns void language sql security definer set search_path = '' as $$
  update workflow_internal.active_executions a
  set lease_expires_at = pg_catalog.clock_timestamp(), lease_check_at = pg_catalog.clock_timestamp() where a.status = 'running'
$$;
grant execute on function tests.lapse() to authenticated;
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w', max_attempts => 2) as run \gset
select enqueue_execution(:'w') as next_one \gset
select claim_executions('first', lease_seconds => 1);
select lives_ok(format('select heartbeat_execution(%L, ''first'', 1)', :'run'), 'its worker lives');
select tests.lapse();
select lives_ok(format('select heartbeat_execution(%L, ''first'', 1)', :'run'), 'a late sign of life is one while nobody has taken the run back');
select tests.lapse();

select results_eq(
  $$select c.execution_id, c.attempt from claim_executions('second') c$$, format('values (%L::uuid, 2)', :'run'), 'it goes back to its place in the queue'
);
select throws_ok(
  format('select complete_execution(%L, worker_id => ''first'')', :'run'), 'PT409', 'The worker does not hold the run any more', 'lost for the first'
);
select is(
  tests.answer(format('select heartbeat_execution(%L, ''first'')', :'run')), 'PT409 {"current_status": "running"}', 'which hears of it'
);
select tests.lapse();
select tests.clear_authentication();
select is(workflow_internal.requeue_expired_executions(), 1, 'maintenance does the same');
select is(workflow_internal.requeue_expired_executions(), 0, 'once');
select tests.authenticate_as('ada');
select results_eq(
  format('select e.status, e.error_message, e.attempt, e.execution_completed_at is not null from get_execution(%L) e', :'run'),
  $$values ('failed', 'The worker gave no sign of life until its lease was over (attempt 2 of 2).', 2, true)$$, 'after the last attempt it has failed'
);
select is(
  tests.answer(format('select complete_execution(%L, worker_id => ''second'')', :'run')), 'PT409 {"current_status": "failed"}', 'and does not change'
);
select results_eq($$select c.execution_id from claim_executions('third', 100) c$$, format('values (%L::uuid)', :'next_one'), 'the queue goes on');

select * from finish();
rollback;
