begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot ' || i) from generate_series(1, 2) as i;
select next_cursor as cursor from list_workflows(order_by => 'name', direction => 'asc') where name = 'Bot 2' \gset

select is_empty(
  format($$select * from list_workflows(order_by => 'name', direction => 'asc', cursor => %L)$$, :'cursor')
);

select * from finish();
rollback;
