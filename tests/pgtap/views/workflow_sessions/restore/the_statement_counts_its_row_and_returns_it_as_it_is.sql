begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as old_version from create_workflow('My Strategy') \gset
select create_version(:'old_version', nodes => tests.nodes(2));

prepare restoring as
update workflow_sessions set is_current_version = true where version = 1 returning id, version, is_current_version;
select results_eq(
  'execute restoring',
  format('values (%L::uuid, 1, false)', :'old_version'),
  'one row, which is not current'
);
select results_eq(
  'select version from workflow_sessions where is_current_version', 'values (3)', 'the restored version is'
);

select * from finish();
rollback;
