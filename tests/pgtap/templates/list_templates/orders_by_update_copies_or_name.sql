begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as b from publish_template((create_workflow('B')).id, 'x') \gset
select workflow_id as a from publish_template((create_workflow('A')).id, 'x') \gset
select workflow_id as c from publish_template((create_workflow('C')).id, 'y') \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'b') from generate_series(1, 2);
select duplicate_workflow(:'a');
select tests.authenticate_as_anon();
select results_eq($$select name from list_templates(order_by => 'name')$$, $$values ('A'), ('B'), ('C')$$, 'by name');
select results_eq($$select name from list_templates()$$, $$values ('C'), ('A'), ('B')$$, 'by update');
select results_eq(
  $$select name, copies from list_templates(order_by => 'copies')$$, $$values ('B', 2::bigint), ('A', 1), ('C', 0)$$, 'by copies'
);
select results_eq(
  $$select name from list_templates(category => 'x', order_by => 'copies')$$, $$values ('B'), ('A')$$, 'in a category'
);
select results_eq($$select name from list_templates(category => 'y')$$, $$values ('C')$$, 'in another');
select is_empty($$select name from list_templates(category => 'X')$$, 'upper and lower case differ');
select is_empty($$select name from list_templates(category => '')$$, 'there is no empty one');

select * from finish();
rollback;
