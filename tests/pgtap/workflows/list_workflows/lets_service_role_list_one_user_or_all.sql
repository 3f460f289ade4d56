begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum of Ada', folder => 'bots');
select tests.authenticate_as('ben');
select create_workflow('Momentum of Ben');

select tests.authenticate_as_service();
select bag_eq(
  $$select name, folder, user_id from list_workflows(user_id => tests.user_id('ada'))$$,
  $$values ('Momentum of Ada', 'bots', tests.user_id('ada'))$$,
  'one user'
);
select bag_eq(
  $$select name from list_workflows(search_query => 'momentum of')$$,
  $$values ('Momentum of Ada'), ('Momentum of Ben')$$,
  'all'
);
select is(
  tests.answer($$select * from list_workflows(user_id => tests.user_id('nobody'))$$), 'PT404 $.user_id', 'no account'
);

select * from finish();
rollback;
