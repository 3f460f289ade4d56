begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(3)) \gset
select create_version(:'w', tests.nodes(1));
select restore_version(:'w', 1);

select tests.clear_authentication();
select results_eq(
  'select count(*)::int, count(distinct v.definition_id)::int from workflow_internal.workflow_versions v',
  'values (3, 2)', 'the restored version shares it'
);

select * from finish();
rollback;
