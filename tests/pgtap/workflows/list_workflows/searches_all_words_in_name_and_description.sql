begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum bot', description => 'Buys what rises');
select create_workflow('News bot');
select create_workflow('Reader', description => 'Reads news of momentum');

select bag_eq(
  $$select name from list_workflows(search_query => 'MOMENTUM')$$, $$values ('Momentum bot'), ('Reader')$$,
  'upper and lower case are one'
);
select bag_eq(
  $$select name from list_workflows(search_query => '  rise   bot ')$$, $$values ('Momentum bot')$$,
  'words in any order, parts of words, one in the name and one in the description'
);
select bag_eq(
  $$select name from list_workflows(search_query => 'bot')$$, $$values ('Momentum bot'), ('News bot')$$,
  'a workflow without a description is found by its name'
);
select is((select count(*)::integer from list_workflows(search_query => '  ')), 3, 'blanks search for nothing');
select is_empty($$select name from list_workflows(search_query => 'momentum absent')$$, 'one word is missing');

select * from finish();
rollback;
