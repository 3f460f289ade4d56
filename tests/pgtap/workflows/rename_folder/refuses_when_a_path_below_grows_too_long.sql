begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Short', folder => 'a');
select create_workflow('Long', folder => 'a/' || repeat('b', 250));
select is(tests.answer($$select rename_folder('a', 'abcdef')$$), 'PT413 $.new_folder');
select is_empty('select * from workflow_sessions where revision <> 1', 'and nothing has moved');

select * from finish();
rollback;
