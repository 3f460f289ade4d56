begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Old', tags => '{old,both}', status => 'archived');
select create_workflow('New', tags => '{new,both}');

select results_eq('select tag, workflow_count from list_tags()', $$values ('both', 1::bigint), ('new', 1)$$);
select results_eq(
  'select tag, workflow_count from list_tags(include_archived => true)', $$values ('both', 2::bigint), ('new', 1), ('old', 1)$$
);
select results_eq('select tag from list_tags(include_archived => null)', $$values ('both'), ('new')$$, 'null counts as left out');

select * from finish();
rollback;
