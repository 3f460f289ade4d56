begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
-- A name of a credential in an array in an array, beside what is no object.
select workflow_id as w from create_workflow('Quince', $$[{"id": "a", "data": {"rows": [[{"name": "password", "value": "medlar"}, "sorb"], [1]]}}]$$) \gset
select results_eq($$select s.name from search_workflows('quince') s$$, $$values ('Quince')$$, 'a search makes the document');
select is_empty($$select s.name from search_workflows('medlar') s$$, 'without what stands beside such a name');
select lives_ok(
  $$select create_workflow('Flow ' || n) from generate_series(1, 25) as n$$, 'the saves that write it go through'
);
select lives_ok(
  format($$select update_workflow(%L, nodes => '[{"id": "a", "data": [[{"key": "token", "value": {"$secret": "T"}}, null]]}]')$$, :'w')
);

select * from finish();
rollback;
