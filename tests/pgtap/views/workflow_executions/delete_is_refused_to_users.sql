begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');

select throws_ok(
  $$delete from workflow_executions where execution_started_at < now() - interval '30 days'$$, '42501', null,
  'a refusal, also when there is nothing to delete'
);
select throws_ok('delete from workflow_executions', '42501', null, 'nor one''s own');
select tests.authenticate_as_anon();
select throws_ok('delete from workflow_executions', '42501', null, 'nor as anon');
select tests.authenticate_as('ada');
select is((select count(*)::int from workflow_executions), 1, 'the run is there');

select * from finish();
rollback;
