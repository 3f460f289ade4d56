begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as_anon();
select throws_ok(
  format('select duplicate_workflow(%L)', :'workflow'),
  '42501', 'permission denied for function duplicate_workflow', 'anon'
);
select tests.authenticate_without_user();
select throws_ok(
  format('select duplicate_workflow(%L)', :'workflow'), 'PT401', 'Nobody is signed in', 'a token that names no user'
);
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ben');
select tests.authenticate_as('ben');
select throws_ok(
  format('select duplicate_workflow(%L)', :'workflow'),
  'PT401', 'The signed-in account does not exist any more', 'an account that is gone'
);

select * from finish();
rollback;
