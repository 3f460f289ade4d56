begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2)) \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as_service();

select results_eq(
  format('select e.user_id, e.workflow_snapshot -> ''nodes'' from get_execution(%L) e', :'run'),
  format('values (%L::uuid, tests.nodes(2))', tests.user_id('ada'))
);

select * from finish();
rollback;
