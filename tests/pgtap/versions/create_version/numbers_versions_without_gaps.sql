begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select is((create_version(:'w', tests.nodes(1))).version, 2, 'the second version is 2');
select create_version(:'w', tests.nodes(1)); -- changes nothing
select is((create_version(:'w', tests.nodes(2))).version, 3, 'a save that changes nothing takes no number');
select is((create_version(:'w', tests.nodes(3))).version, 4, 'and so on');
select results_eq(
  'select s.version, s.is_current_version from workflow_sessions s order by s.version',
  'values (1, false), (2, false), (3, false), (4, true)',
  'every number is there once, and the newest is current'
);

select * from finish();
rollback;
