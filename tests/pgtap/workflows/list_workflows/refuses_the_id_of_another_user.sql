begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Momentum');
select tests.authenticate_as('ada');

select is(tests.answer($$select * from list_workflows(user_id => tests.user_id('ben'))$$), 'PT403 $.user_id', 'an account');
select is(
  tests.answer($$select * from list_workflows(user_id => tests.user_id('nobody'))$$), 'PT403 $.user_id',
  'no account: the answer does not tell'
);

select * from finish();
rollback;
