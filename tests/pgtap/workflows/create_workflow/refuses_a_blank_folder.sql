begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer($$select create_workflow('Momentum', folder => '')$$), 'PT422 $.folder', 'empty');
select is(tests.answer($$select create_workflow('Momentum', folder => '  ')$$), 'PT422 $.folder', 'blanks');
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
