begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot ' || i, is_favorite => i % 2 = 0) from generate_series(1, 6) as i;
select next_cursor as cursor
from list_workflows(is_favorite => true, order_by => 'name', direction => 'asc', page_size => 1) \gset

select results_eq(
  format($$select name from list_workflows(is_favorite => true, order_by => 'name', direction => 'asc', cursor => %L)$$, :'cursor'),
  $$values ('Bot 4'), ('Bot 6')$$
);

select * from finish();
rollback;
