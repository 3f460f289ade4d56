begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a');
select is(tests.answer($$select rename_folder(null, 'b')$$), 'PT422 $.folder');
select is(tests.answer($$select rename_folder(' ', 'b')$$), 'PT422 $.folder');
select is(tests.answer($$select rename_folder('a', '')$$), 'PT422 $.new_folder');
select is(tests.answer($$select rename_folder(repeat('a', 256), 'b')$$), 'PT413 $.folder');
select is(tests.answer($$select rename_folder('a', repeat('b', 10000000))$$), 'PT413 $.new_folder');
select is(rename_folder('a', repeat('b', 255)), 1, '255 characters are no trouble');
select is(rename_folder('a', 'b'), 0, 'no such folder is no error');

select * from finish();
rollback;
