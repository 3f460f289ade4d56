begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer($$select * from list_workflows(status => 'completed')$$), 'PT422 $.status');
select is(tests.answer($$select * from list_workflows(status => '')$$), 'PT422 $.status');

select * from finish();
rollback;
