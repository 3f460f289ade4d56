begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, folder => n.folder)
from (values ('1', '%'), ('2', '%/x'), ('3', 'a/x'), ('4', '_/x'), ('5', 'a\x')) as n (name, folder);
select is(rename_folder('%', 'b'), 2);
select is(rename_folder('_', '\1'), 1);
select results_eq(
  'select folder from workflow_sessions order by name', $$values ('b'), ('b/x'), ('a/x'), ('\1/x'), ('a\x')$$
);

select * from finish();
rollback;
