begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select archive_workflow(:'workflow');
select tests.clear_authentication();
create temp table kept as select ctid as place, archived_at from workflow_internal.workflows;

select tests.authenticate_as('ada');
select is((archive_workflow(:'workflow')).status, 'archived');
select tests.clear_authentication();
select results_eq(
  'select ctid, archived_at from workflow_internal.workflows', 'table kept', 'the second call writes nothing'
);
select tests.authenticate_as('ada');
select is((unarchive_workflow(:'workflow')).status, 'paused', 'and the status from before is still known');

select * from finish();
rollback;
