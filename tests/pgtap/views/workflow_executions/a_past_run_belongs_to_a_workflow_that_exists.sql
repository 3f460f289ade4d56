begin;
select plan(1);

select tests.authenticate_as_service();
select throws_ok(
  format(
    'insert into workflow_executions (workflow_id, status, created_at, execution_completed_at) values (%L, ''completed'', now(), now())',
    gen_random_uuid()
  ),
  'PT404', 'Workflow not found'
);

select * from finish();
rollback;
