begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as_service();
select is((update_workflow(:'workflow', name => 'Reversion')).name, 'Reversion');

select tests.authenticate_as('ada');
select results_eq(
  'select name, user_id, revision from workflow_sessions',
  $$values ('Reversion', tests.user_id('ada'), 2)$$,
  'it stays its owner''s'
);

select * from finish();
rollback;
