begin;
select plan(1);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select create_version(:'w', tests.nodes(1));

select tests.authenticate_as('ben');
select results_eq(
  'select s.version, s.nodes, s.is_current_version from workflow_sessions s',
  'values (2, tests.nodes(1), true)', 'others see the new version and it alone'
);

select * from finish();
rollback;
