begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, folder => n.folder)
from (values ('1', 'b'), ('2', 'a/b/c'), ('3', 'a/b/c'), ('4', 'a/b'), ('5', 'a-b/x'), ('6', 'c/d/e/f'), ('7', null)) as n (name, folder);

-- 'a-b' stands between 'a' and 'a/b' where paths are compared letter by letter.
select results_eq(
  'select * from list_folders()',
  $$values
    ('a', 'a', 1, 0::bigint, 3::bigint), ('a/b', 'b', 2, 1, 3), ('a/b/c', 'c', 3, 2, 2),
    ('a-b', 'a-b', 1, 0, 1), ('a-b/x', 'x', 2, 1, 1),
    ('b', 'b', 1, 1, 1),
    ('c', 'c', 1, 0, 1), ('c/d', 'd', 2, 0, 1), ('c/d/e', 'e', 3, 0, 1), ('c/d/e/f', 'f', 4, 1, 1)$$
);
select is(
  (select sum(f.workflow_count) from list_folders() f), 6::numeric, 'each filed workflow is in one folder, those without a folder in none'
);

select * from finish();
rollback;
