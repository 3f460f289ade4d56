begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('My Strategy') \gset
select create_version(:'workflow', nodes => tests.nodes(i)) from generate_series(2, 4) as i;
select restore_version(:'workflow', 2);

select results_eq(
  $$select version, is_current_version from (
    select version, created_at, is_current_version from workflow_sessions where name = 'My Strategy' order by version desc
  ) history$$,
  'values (5, true), (4, false), (3, false), (2, false), (1, false)',
  'without gaps, and the newest is current'
);
select results_eq(
  $$select version from workflow_sessions where name = 'My Strategy' order by created_at desc$$,
  'values (5), (4), (3), (2), (1)',
  'made one after another'
);

select * from finish();
rollback;
