begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select id as second, updated_at from create_version(:'w', tests.nodes(2)) \gset

select is((restore_version(:'w', 2)).id, :'second'::uuid, 'the current version is returned');
select results_eq(
  'select count(*)::int, max(s.version), max(s.updated_at) from workflow_sessions s',
  format('values (2, 2, %L::timestamptz)', :'updated_at'), 'and nothing was written'
);
select restore_version(:'w', 1);
select is((restore_version(:'w', 1)).version, 3, 'restoring the same version again is no change either');

select * from finish();
rollback;
