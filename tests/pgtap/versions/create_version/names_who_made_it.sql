begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
select create_version(:'w', tests.nodes(1));

select tests.authenticate_as('ada');
select results_eq(
  format('select h.version, h.created_by from get_version_history(%L) h', :'w'),
  format('values (2, null), (1, %L::uuid)', tests.user_id('ada')),
  'the owner, or nobody when service_role did'
);

select * from finish();
rollback;
