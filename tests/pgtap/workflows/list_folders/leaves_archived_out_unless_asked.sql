begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Old', folder => 'a/old', status => 'archived');
select create_workflow('New', folder => 'a/new');

select results_eq('select path, total_count from list_folders()', $$values ('a', 1::bigint), ('a/new', 1)$$);
select results_eq(
  'select path, total_count from list_folders(include_archived => true)', $$values ('a', 2::bigint), ('a/new', 1), ('a/old', 1)$$
);
select results_eq(
  'select path from list_folders(include_archived => null)', $$values ('a'), ('a/new')$$, 'null counts as left out'
);

select * from finish();
rollback;
