begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as adas from create_workflow('Flow') \gset
select enqueue_execution(:'adas') from generate_series(1, 3);
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow') \gset
select enqueue_execution(:'bens') from generate_series(1, 3);

select results_eq($$select c.user_id from claim_executions('w', 2) c$$, $$select tests.user_id('ben') from generate_series(1, 2)$$, 'own runs');
select results_eq($$select c.user_id from claim_executions('w', 100) c$$, $$select tests.user_id('ben')$$, 'and no others when these are all');
select is_empty($$select c.* from claim_executions('w', 100) c$$, 'none is left');
select tests.authenticate_as_service();
select is_empty(format($$select c.* from claim_executions('w', user_id => %L) c$$, tests.user_id('ben')), 'a user whom service_role names');
select results_eq(
  format($$select c.user_id from claim_executions('w', user_id => %L) c$$, tests.user_id('ada')), $$select tests.user_id('ada')$$, 'has what is theirs'
);
select results_eq(
  format($$select c.workflow_id from claim_executions('w', workflow_id => %L) c$$, :'adas'), format('select %L::uuid', :'adas'), 'as has a workflow'
);
select results_eq($$select c.workflow_id from claim_executions('w', 100) c$$, format('select %L::uuid', :'adas'), 'and everybody');

select * from finish();
rollback;
