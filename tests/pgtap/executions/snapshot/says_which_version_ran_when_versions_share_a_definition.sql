begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as first_run \gset
select create_version(:'w', tests.nodes(2));
select restore_version(:'w', 1);
select start_execution(:'w') as second_run \gset

select is((get_execution(:'first_run')).workflow_snapshot -> 'version', '1', 'the first ran version 1');
select is((get_execution(:'second_run')).workflow_snapshot -> 'version', '3', 'the second version 3');
select is(
  (get_execution(:'first_run')).workflow_snapshot - 'version', (get_execution(:'second_run')).workflow_snapshot - 'version',
  'of the same definition'
);

select * from finish();
rollback;
