begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select tests.authenticate_as('ben');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select tests.authenticate_as_service();

select set_eq(
  'select l.user_id from list_executions() l', array[tests.user_id('ada'), tests.user_id('ben')], 'everybody by default'
);
select results_eq(
  format('select l.user_id from list_executions(user_id => %L) l', tests.user_id('ben')),
  array[tests.user_id('ben')], 'one user by id'
);
select throws_ok(
  format('select list_executions(user_id => %L)', gen_random_uuid()), 'PT404', 'There is no account with this id', 'who exists'
);

select * from finish();
rollback;
