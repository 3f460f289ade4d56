begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Plain');
select create_workflow('Starred', is_favorite => true);
select create_workflow('Template', is_template => true);
select create_workflow('Both', is_favorite => true, is_template => true);

select bag_eq('select name from list_workflows(is_favorite => true)', $$values ('Starred'), ('Both')$$, 'starred');
select bag_eq('select name from list_workflows(is_favorite => false)', $$values ('Plain'), ('Template')$$, 'not starred');
select bag_eq('select name from list_workflows(is_template => true)', $$values ('Template'), ('Both')$$, 'templates');
select bag_eq('select name from list_workflows(is_template => false)', $$values ('Plain'), ('Starred')$$, 'no templates');
select bag_eq(
  'select name from list_workflows(is_template => false, is_favorite => true)', $$values ('Starred')$$,
  'filters add up'
);

select * from finish();
rollback;
