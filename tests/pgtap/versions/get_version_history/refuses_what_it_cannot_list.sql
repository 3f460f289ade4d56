begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select throws_ok('select get_version_history()', 'PT422', 'An argument that is needed is missing or null', 'neither id nor name');
select throws_ok(
  $$select get_version_history(workflow_name => 'x', page_size => 0)$$, 'PT422', 'The number is out of range', 'a page of nothing'
);
select throws_ok(
  $$select get_version_history(workflow_name => 'x', page_size => 1001)$$, 'PT413', 'A page has at most 1,000 rows', 'a page too large'
);
select is_empty($$select get_version_history(workflow_name => 'No such')$$, 'a name without workflows is no error');

select * from finish();
rollback;
