begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');

select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select tests.authenticate_as_service();
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as('ada');
select update_workflow(:'w', nodes => tests.nodes(2));

select results_eq(
  format('select h.version, h.created_by, h.updated_by from get_version_history(%L) h', :'w'),
  format('values (2, null::uuid, %1$L::uuid), (1, %1$L, %1$L)', tests.user_id('ada')), 'service_role is null'
);
select results_eq(
  'select l.created_by, l.updated_by from list_workflows() l',
  format('values (null::uuid, %L::uuid)', tests.user_id('ada')), 'a list says it of the current version'
);
select tests.authenticate_as('ben');
select results_eq(
  format('select h.version, h.created_by, h.updated_by from get_version_history(%L) h', :'w'),
  'values (2, null::uuid, null::uuid)', 'and nobody else is told'
);

select * from finish();
rollback;
