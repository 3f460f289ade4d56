begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(2));
select archive_old_workflow_versions('Momentum', keep_versions => 1);
select archive_workflow(:'workflow');

select unarchive_workflow(:'workflow');

select results_eq(
  'select version, status from workflow_sessions order by version',
  $$values (1, 'archived'), (2, 'draft')$$
);

select * from finish();
rollback;
