begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
select start_execution(:'w', 'schedule') as run \gset

select tests.authenticate_as('ada');
select results_eq(
  'select e.id, e.user_id, e.trigger_source from workflow_executions e',
  format($$values (%L::uuid, %L::uuid, 'schedule')$$, :'run', tests.user_id('ada')), 'it is Ada''s run'
);

select * from finish();
rollback;
