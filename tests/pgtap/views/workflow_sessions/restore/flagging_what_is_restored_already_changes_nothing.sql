begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as old_version from create_workflow('My Strategy') \gset
select create_version(:'old_version', nodes => tests.nodes(2));

update workflow_sessions set is_current_version = true where id = :'old_version';
update workflow_sessions set is_current_version = true where id = :'old_version';

select results_eq(
  'select version, is_current_version from workflow_sessions order by version',
  'values (1, false), (2, false), (3, true)',
  'a request that is sent twice makes one version'
);

select * from finish();
rollback;
