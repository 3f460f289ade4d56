begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Kept', '[{"id": "a", "type": "llm"}]');
select create_workflow('Put away', '[{"id": "a", "type": "llm"}]', status => 'archived');

select results_eq($$select name from find_node_usage('llm')$$, $$values ('Kept')$$, 'left out');
select results_eq($$select name from find_node_usage('llm', include_archived => null)$$, $$values ('Kept')$$, 'null is left out, too');
select results_eq($$select name from find_node_usage('llm', include_archived => true)$$, $$values ('Put away'), ('Kept')$$, 'asked for');

select * from finish();
rollback;
