begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow(n.name, folder => n.folder)
from (values ('1', 'a'), ('2', 'a/b'), ('3', 'a/b/c'), ('4', 'ab'), ('5', 'x/a'), ('6', 'A'), ('7', 'z'), ('8', null)) as n (name, folder);

select is(tests.answer($$select rename_folder('a', 'a/b')$$), 'PT422 $.new_folder');
select throws_ok($$select rename_folder('a', 'a/new')$$, 'PT422', 'A folder cannot be moved into itself');
select is(rename_folder('a', 'a'), 0, 'its own name changes nothing');
select is_empty('select * from workflow_sessions where revision <> 1');

select * from finish();
rollback;
