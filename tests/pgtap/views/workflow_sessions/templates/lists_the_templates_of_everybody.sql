begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Template of Ada', is_template => true) \gset
select create_version(:'workflow', nodes => tests.nodes(2));
select create_workflow('Private of Ada');
select tests.authenticate_as('ben');
select create_workflow('Template of Ben', is_template => true);

select bag_eq(
  'select name, version from workflow_sessions where is_template = true and is_current_version = true',
  $$values ('Template of Ada', 2), ('Template of Ben', 1)$$,
  'another user sees each once, at its current version'
);
select tests.authenticate_as('ada');
select bag_eq(
  'select name, version from workflow_sessions where is_template = true and is_current_version = true',
  $$values ('Template of Ada', 2), ('Template of Ben', 1)$$,
  'so does its owner'
);
select tests.authenticate_as_anon();
select bag_eq(
  'select name, version from workflow_sessions where is_template = true and is_current_version = true',
  $$values ('Template of Ada', 2), ('Template of Ben', 1)$$,
  'so does anon'
);
select tests.authenticate_as_service();
select bag_eq(
  'select name, version from workflow_sessions where is_template = true and is_current_version = true',
  $$values ('Template of Ada', 2), ('Template of Ben', 1)$$,
  'so does service_role'
);

select * from finish();
rollback;
