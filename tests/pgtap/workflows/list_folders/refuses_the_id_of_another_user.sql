begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Momentum', folder => 'a', tags => '{a}');

select tests.authenticate_as('ben');
select is(tests.answer($$select list_folders(user_id => tests.user_id('ada'))$$), 'PT403 $.user_id');
select is(
  tests.whole_answer($$select list_folders(user_id => tests.user_id('ada'))$$),
  tests.whole_answer($$select list_folders(user_id => gen_random_uuid())$$),
  'whether there is such a user is not told'
);
select tests.authenticate_as('ada');
select results_eq('select folder, tags, revision from workflow_sessions', $$values ('a', '{a}'::text[], 1)$$, 'nothing changed');

select * from finish();
rollback;
