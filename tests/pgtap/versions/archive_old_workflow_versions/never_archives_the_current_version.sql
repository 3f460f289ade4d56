begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', status => 'active') \gset
select create_version(:'w', tests.nodes(1));
select restore_version(:'w', 1);

select is(archive_old_workflow_versions('Flow', keep_versions => 1), 2, 'all but the current one');
select results_eq(
  'select s.version, s.status from workflow_sessions s where s.is_current_version', $$values (3, 'active')$$,
  'which reads what the workflow reads'
);
select is((get_workflow(:'w')).status, 'active', 'and the workflow is not archived');

select * from finish();
rollback;
