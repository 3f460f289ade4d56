begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w', idempotency_key => 'k');
select tests.authenticate_as('ben');

select throws_ok(
  format($$select start_execution(%L, idempotency_key => 'k')$$, :'w'), 'PT404', 'Workflow not found', 'the workflow is not found first'
);

select * from finish();
rollback;
