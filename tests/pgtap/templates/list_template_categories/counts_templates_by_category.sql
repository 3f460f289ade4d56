begin;
select plan(5);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select publish_template((create_workflow('A')).id, 'b');
select publish_template((create_workflow('B')).id, 'a');
select publish_template((create_workflow('C')).id, 'Z');
select publish_template((create_workflow('D')).id);
select update_workflow((publish_template((create_workflow('E')).id, 'archived')).id, status => 'archived');
select tests.authenticate_as('ben');
select publish_template((create_workflow('F')).id, 'Z');
select results_eq(
  'select category, template_count from list_template_categories()',
  $$values ('Z', 2::bigint), ('a', 1), ('b', 1)$$, 'everybody''s, the fullest first'
);
select tests.authenticate_as_anon();
select is((select count(*)::integer from list_template_categories()), 3, 'for visitors');
select tests.authenticate_without_user();
select is((select count(*)::integer from list_template_categories()), 3, 'for nobody''s token');
select tests.authenticate_as_service();
select is((select count(*)::integer from list_template_categories()), 3, 'for service_role');
select tests.clear_authentication();
update workflow_internal.workflows w set category = 'x ' || w.id;
select tests.authenticate_as_anon();
select is((select count(*)::integer from list_template_categories()), 5, 'one each');

select * from finish();
rollback;
