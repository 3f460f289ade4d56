begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Arbitrage', is_template => true);
select tests.authenticate_as('ada');
select create_workflow('In content', '[{"id": "a", "data": {"text": "arbitrage"}}]');
select create_workflow('In a label', '[{"id": "a", "data": {"label": "arbitrage"}}]');
select create_workflow('In the description', description => 'arbitrage');
select create_workflow('Arbitrage');

select is(
  array(select concat_ws(' ', r.name, case when r.user_id = tests.user_id('ben') then 'of Ben' end) from search_workflows('arbitrage') r),
  '{Arbitrage,Arbitrage of Ben,In the description,In a label,In content}', 'one''s own first, then by where it stands'
);
select ok(bool_and(r.rank > 0), 'each with a rank') from search_workflows('arbitrage') r;
select is(
  array(select r.rank from search_workflows('arbitrage') r), array(select r.rank from search_workflows('arbitrage') r order by r.rank desc),
  'in its order'
);
select create_workflow('Same', description => 'twice');
select create_workflow('Same', description => 'twice');
select is(
  array(select r.workflow_id from search_workflows('twice') r), array(select l.workflow_id from list_workflows(search_query => 'twice') l),
  'what matches as well comes newest first'
);
select ok((select r.rank from search_workflows('arbit') r limit 1) > 0.1, 'a beginning counts as the word');

select * from finish();
rollback;
