begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');

select is(
  tests.answer($$select create_workflow('Momentum', user_id => tests.user_id('ben'))$$), 'PT403 $.user_id',
  'an account'
);
select is(
  tests.answer($$select create_workflow('Momentum', user_id => tests.user_id('nobody'))$$), 'PT403 $.user_id',
  'no account: the answer does not tell'
);
select tests.clear_authentication();
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
