begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer($$select * from list_workflows(search_query => repeat('x', 1001))$$), 'PT413 $.search_query');
select is(tests.answer($$select * from list_workflows(search_query => repeat('x ', 500))$$), 'no error', '1,000 characters');

select * from finish();
rollback;
