begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Private of Ben');
select create_workflow('Template of Ben', is_template => true);
select tests.authenticate_as('ada');
select create_workflow('Private of Ada');
select create_workflow('Template of Ada', is_template => true);

select results_eq(
  $$select name from list_workflows(order_by => 'name', direction => 'asc')$$,
  $$values ('Private of Ada'), ('Template of Ada')$$,
  'templates of others are in list_templates'
);
select results_eq(
  'select name from list_workflows(is_template => true)',
  $$values ('Template of Ada')$$,
  'also when templates are asked for'
);

select * from finish();
rollback;
