begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select count(create_workflow('First', '[{"id": "a", "type": "llm", "data": {"rare": 1}}]'));
select count(create_workflow('W' || i, '[{"id": "a", "type": "llm", "data": {}}]')) from generate_series(1, 1000) i;
create temporary table page as select * from find_node_usage(path => 'data.rare');

select is((select count(*)::integer from page), 1, 'a thousand definitions are read at once');
select ok((select p.workflow_id is null and p.path is null and p.next_cursor is not null from page p), 'nothing was found in them');
select results_eq(
  format('select name from find_node_usage(path => %L, cursor => %L)', 'data.rare', (select p.next_cursor from page p)),
  $$values ('First')$$, 'the next page goes on'
);

-- A type that more than a thousand definitions use is met in the order of the workflows.
truncate page;
insert into page select * from find_node_usage('llm', 'data.rare');
select is((select p.node_id from page p), null, 'the same with a frequent type');
select results_eq(
  format('select name from find_node_usage(%L, %L, cursor => %L)', 'llm', 'data.rare', (select p.next_cursor from page p)),
  $$values ('First')$$, 'and its next page'
);
select is((select count(distinct u.workflow_id)::integer from find_node_usage('llm', page_size => 1000) u), 1000, 'a page of what is frequent');

select * from finish();
rollback;
