begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  (create_workflow('Momentum', user_id => tests.user_id('ada'))).user_id,
  tests.user_id('ada')
);

select * from finish();
rollback;
