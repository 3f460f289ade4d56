begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Running', status => 'active');
select create_workflow('Put away', status => 'archived');

select bag_eq('select name from list_workflows()', $$values ('Running')$$, 'by default');
select bag_eq(
  'select name, status from list_workflows(include_archived => true)',
  $$values ('Running', 'active'), ('Put away', 'archived')$$,
  'include_archived'
);
select bag_eq($$select name from list_workflows(status => 'archived')$$, $$values ('Put away')$$, 'status archived');
select bag_eq('select name from list_workflows(include_archived => null)', $$values ('Running')$$, 'null counts as left out');

select * from finish();
rollback;
