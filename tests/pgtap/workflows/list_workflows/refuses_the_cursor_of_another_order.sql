begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');
select next_cursor as cursor from list_workflows() \gset

select is(
  tests.answer(format('select * from list_workflows(order_by => ''created_at'', cursor => %L)', :'cursor')),
  'PT422 $.cursor', 'of the same type'
);
select is(
  tests.answer(format('select * from list_workflows(order_by => ''name'', cursor => %L)', :'cursor')),
  'PT422 $.cursor', 'of another type'
);
select is(
  tests.answer(format('select * from list_workflows(direction => ''asc'', cursor => %L)', :'cursor')),
  'PT422 $.cursor', 'the other direction'
);

select * from finish();
rollback;
