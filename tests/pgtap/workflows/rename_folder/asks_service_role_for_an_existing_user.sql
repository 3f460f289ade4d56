begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Ada''s', folder => 'a', tags => '{a}');
select tests.authenticate_as('ben');
select create_workflow('Ben''s', folder => 'a', tags => '{a}');

select tests.authenticate_as_service();
select is(rename_folder('a', 'b', user_id => tests.user_id('ada')), 1, 'for the user that it names');
select results_eq(
  'select s.user_id, s.folder from workflow_sessions s order by s.name',
  $$values (tests.user_id('ada'), 'b'), (tests.user_id('ben'), 'a')$$, 'and nobody else'
);
select is(tests.answer($$select rename_folder('a', 'b')$$), 'PT422 $.user_id', 'it must name one');
select is(tests.answer($$select rename_folder('a', 'b', user_id => gen_random_uuid())$$), 'PT404 $.user_id', 'that exists');

select * from finish();
rollback;
