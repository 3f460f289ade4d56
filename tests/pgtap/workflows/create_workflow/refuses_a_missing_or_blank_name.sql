begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer('select create_workflow(null)'), 'PT422 $.name', 'null');
select is(tests.answer($$select create_workflow('')$$), 'PT422 $.name', 'empty');
select is(tests.answer($$select create_workflow(e' \t\n')$$), 'PT422 $.name', 'blanks');
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
