begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('W', folder => n.folder)
from (values ('/'), ('/a'), ('//b'), ('a/'), ('a//b'), (' /x'), ('%_/y'), (e'\t/tab')) as n (folder);

select set_eq(
  'select path, name, depth, workflow_count, total_count from list_folders()',
  $$values
    ('/', '', 1, 1::bigint, 2::bigint), ('//b', 'b', 2, 1, 1), ('/a', 'a', 1, 1, 1),
    ('a', 'a', 1, 0, 2), ('a/', '', 2, 1, 2), ('a//b', 'b', 3, 1, 1),
    (' /x', 'x', 1, 1, 1), ('%_', '%_', 1, 0, 1), ('%_/y', 'y', 2, 1, 1), (e'\t/tab', 'tab', 1, 1, 1)$$
);
select is_empty(
  $$select f.path from list_folders() f where f.workflow_count <> (select count(*) from list_workflows(folder => f.path))$$,
  'each is the folder that list_workflows filters by'
);
select create_workflow('Deep', folder => repeat('a/', 127) || 'a');
select is((select max(f.depth) from list_folders() f), 128, 'as deep as 255 characters go');
select is(rename_folder('/', 'root'), 2, 'and is the folder that rename_folder moves');

select * from finish();
rollback;
