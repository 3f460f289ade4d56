begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum of Ada ' || i) from generate_series(1, 3) as i;
select next_cursor as cursor from list_workflows(order_by => 'created_at', direction => 'asc', page_size => 1) \gset
select tests.authenticate_as('ben');
select create_workflow('Momentum of Ben');

select results_eq(
  format($$select name from list_workflows(order_by => 'created_at', direction => 'asc', cursor => %L)$$, :'cursor'),
  $$values ('Momentum of Ben')$$
);

select * from finish();
rollback;
