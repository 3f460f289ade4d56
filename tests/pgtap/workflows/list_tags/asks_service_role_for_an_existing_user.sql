begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Ada''s', folder => 'a', tags => '{a}');
select tests.authenticate_as('ben');
select create_workflow('Ben''s', folder => 'a', tags => '{a}');

select tests.authenticate_as_service();
select results_eq($$select tag, workflow_count from list_tags(user_id => tests.user_id('ada'))$$, $$values ('a', 1::bigint)$$);
select is(tests.answer($$select list_tags()$$), 'PT422 $.user_id', 'it must name one');
select is(tests.answer($$select list_tags(user_id => gen_random_uuid())$$), 'PT404 $.user_id', 'that exists');

select * from finish();
rollback;
