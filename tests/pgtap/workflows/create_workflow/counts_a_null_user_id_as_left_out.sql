begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  (create_workflow('Momentum', user_id => null)).user_id,
  tests.user_id('ada'),
  'the caller is the owner'
);

select * from finish();
rollback;
