begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as_anon();
select throws_ok(
  $$insert into workflow_sessions (name) values ('Momentum')$$,
  '42501', 'permission denied for view workflow_sessions', 'anon'
);
select tests.authenticate_without_user();
select throws_ok(
  $$insert into workflow_sessions (name) values ('Momentum')$$, 'PT401', 'Nobody is signed in', 'a token that names no user'
);
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as('ada');
select throws_ok(
  $$insert into workflow_sessions (name) values ('Momentum')$$,
  'PT401', 'The signed-in account does not exist any more', 'an account that is gone'
);

select * from finish();
rollback;
