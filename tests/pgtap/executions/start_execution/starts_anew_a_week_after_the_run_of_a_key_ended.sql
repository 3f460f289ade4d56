-- To the moment, whenever maintenance last cleared keys away.
begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', idempotency_key => 'nightly') as first \gset
select complete_execution(:'first');
select tests.clear_authentication();
update workflow_internal.execution_keys k set expires_at = now() + interval '1 second';
select tests.authenticate_as('ada');
select is(start_execution(:'w', idempotency_key => 'nightly'), :'first'::uuid, 'a second before');
select tests.clear_authentication();
update workflow_internal.execution_keys k set expires_at = now();
select tests.authenticate_as('ada');
select start_execution(:'w', idempotency_key => 'nightly') as second \gset
select isnt(:'second'::uuid, :'first'::uuid, 'a week after it ended');
select is(start_execution(:'w', idempotency_key => 'nightly'), :'second'::uuid, 'the key is the new run''s');
select tests.clear_authentication();
select results_eq(
  'select k.execution_id, k.expires_at from workflow_internal.execution_keys k',
  format('values (%L::uuid, null::timestamptz)', :'second'), 'as long as that goes on'
);

select * from finish();
rollback;
