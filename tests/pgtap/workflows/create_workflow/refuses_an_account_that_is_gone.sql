begin;
select plan(2);

select tests.create_user('ada');
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as('ada');

select throws_ok(
  $$select create_workflow('Momentum')$$,
  'PT401', 'The signed-in account does not exist any more'
);
select tests.clear_authentication();
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
