begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select start_execution(:'w');
select tests.authenticate_as('ben');

select results_eq(
  'select s.execution_count, s.last_executed_at from workflow_sessions s', 'values (0::bigint, null::timestamptz)'
);

select * from finish();
rollback;
