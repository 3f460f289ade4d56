begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select lease_expires_at as first_end from claim_executions('w', lease_seconds => 10) \gset

select lease_expires_at as second_end, cancel_requested from heartbeat_execution(:'run', 'w', 100) \gset
select ok(:'second_end'::timestamptz - :'first_end' > interval '80 seconds' and not :'cancel_requested', 'to so many seconds from now');
select results_eq(
  'select e.lease_expires_at, e.heartbeat_at + interval ''100 seconds'', e.status, e.attempt from workflow_executions e',
  format('select %1$L::timestamptz, %1$L::timestamptz, ''running'', 1', :'second_end'), 'the run says so'
);
select ok((l.lease_expires_at = :'second_end' and l.worker_id = 'w' and l.heartbeat_at is not null), 'as does the list') from list_executions() l;
select tests.clear_authentication();
select results_eq(
  'select a.lease_check_at from workflow_internal.active_executions a', format('values (%L::timestamptz)', :'first_end'), 'no index is touched'
);
select cmp_ok(
  pg_stat_get_xact_tuples_hot_updated('workflow_internal.active_executions'::regclass), '=', 1::bigint, 'the row is updated within its page'
);
select tests.authenticate_as('ada');
select lease_expires_at as third_end from heartbeat_execution(:'run', 'w', 1) \gset
select ok(:'third_end'::timestamptz < :'first_end', 'a lease can be shortened');
select tests.clear_authentication();
select results_eq(
  'select a.lease_check_at from workflow_internal.active_executions a', format('values (%L::timestamptz)', :'third_end'), 'and is looked at in time'
);

select * from finish();
rollback;
