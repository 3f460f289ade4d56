begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2)) \gset
select start_execution(:'w') as run \gset
select create_version(:'w', tests.nodes(3));
select restore_version(:'w', 1);
select update_workflow(:'w', nodes => tests.nodes(4));

select results_eq(
  format(
    'select e.workflow_version, e.workflow_snapshot -> ''nodes'', e.workflow_snapshot -> ''version'' from get_execution(%L) e', :'run'
  ),
  $$values (1, tests.nodes(2), '1'::jsonb)$$
);

select * from finish();
rollback;
