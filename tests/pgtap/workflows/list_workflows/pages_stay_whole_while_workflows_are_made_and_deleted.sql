begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot ' || i) from generate_series(1, 6) as i;

create temp table first_page as
select * from list_workflows(order_by => 'created_at', page_size => 2);
select next_cursor as cursor, workflow_id as last from first_page where name = 'Bot 5' \gset

select create_workflow('New');
select delete_workflow(:'last');
select results_eq(
  'select name from first_page',
  $$values ('Bot 6'), ('Bot 5')$$,
  'the first page'
);
select results_eq(
  format($$select name from list_workflows(order_by => 'created_at', page_size => 2, cursor => %L)$$, :'cursor'),
  $$values ('Bot 4'), ('Bot 3')$$,
  'a new workflow shifts nothing, and the row that the cursor stands on may be gone'
);

select * from finish();
rollback;
