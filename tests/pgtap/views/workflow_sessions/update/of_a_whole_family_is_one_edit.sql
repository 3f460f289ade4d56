begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(i)) from generate_series(2, 4) as i;

update workflow_sessions set name = 'Reversion' where name = 'Momentum';

select results_eq(
  'select version, name, revision, is_current_version from workflow_sessions order by version',
  $$values (1, 'Reversion', 1, false), (2, 'Reversion', 2, false), (3, 'Reversion', 3, false), (4, 'Reversion', 5, true)$$
);

select * from finish();
rollback;
