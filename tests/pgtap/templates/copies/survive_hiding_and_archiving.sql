begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Momentum', is_template => true) \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'w') from generate_series(1, 3);
select tests.authenticate_as('ada');
select unpublish_template(:'w');
select is_empty('select * from list_templates()');
select publish_template(:'w');
select is((select copies from list_templates()), 3::bigint, 'hidden and shown');
select archive_workflow(:'w');
select unarchive_workflow(:'w');
select is((select copies from list_templates()), 3::bigint, 'archived and back');
update workflow_sessions set is_template = false where id = :'w';
update workflow_sessions set is_template = true where id = :'w';
select is((select copies from list_templates()), 3::bigint, 'by the view');
select tests.clear_authentication();
insert into workflow_internal.template_copies (id, workflow_id) select gen_random_uuid(), :'w' from generate_series(1, 2);
select is((select copies from list_templates()), 5::bigint, 'with those that wait to be added up');
select tests.authenticate_as('ada');
select delete_workflow(:'w');
select tests.clear_authentication();
select is(
  (select count(*)::integer from (
    select from workflow_internal.template_counts union all select from workflow_internal.template_copies
  ) c), 0, 'gone with the workflow'
);

select * from finish();
rollback;
