begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Many', (select jsonb_agg(jsonb_build_object('id', 'n' || i, 'type', 't' || i)) from generate_series(1, 1000) i));
select create_workflow('Few', '[{"id": "a", "type": "t3"}]');

select results_eq(
  $$select name, node_id from find_node_usage('t3')$$, $$values ('Few', 'a'), ('Many', 'n3')$$,
  'where no index can say which'
);
select is_empty($$select * from find_node_usage('t1001')$$, 'and a type that it does not have');

select * from finish();
rollback;
