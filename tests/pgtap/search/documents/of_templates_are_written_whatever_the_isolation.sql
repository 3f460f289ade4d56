begin isolation level repeatable read;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select count(create_workflow('Quince ' || n, tests.nodes(1), is_template => true)) from generate_series(1, 3) as n;
select tests.clear_authentication();
select is_empty(
  $$select u.workflow_id from workflow_internal.unindexed_workflows u where u.is_template$$, 'nobody''s search has to make them'
);
select tests.authenticate_as('ada');
select unpublish_template(s.workflow_id) from workflow_sessions s;
select tests.clear_authentication();
select is_empty(
  $$select s.workflow_id from workflow_internal.search_documents s where s.user_id = tests.user_id('ada') and s.is_template$$,
  'nor to look whether they still are templates'
);
select tests.authenticate_as_anon();
select is_empty($$select s.name from search_workflows('quince') s$$);

select * from finish();
rollback;
