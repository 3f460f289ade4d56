begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, folder => n.folder)
from (values ('1', 'a'), ('2', 'a/b'), ('3', 'a/b/c'), ('4', 'ab'), ('5', 'x/a'), ('6', 'A'), ('7', 'z'), ('8', null)) as n (name, folder);

select is(rename_folder('a', 'n/m'), 3);
select results_eq(
  'select name, folder from workflow_sessions order by name',
  $$values ('1', 'n/m'), ('2', 'n/m/b'), ('3', 'n/m/b/c'), ('4', 'ab'), ('5', 'x/a'), ('6', 'A'), ('7', 'z'), ('8', null)$$
);

select * from finish();
rollback;
