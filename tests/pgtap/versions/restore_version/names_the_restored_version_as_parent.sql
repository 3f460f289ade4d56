begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select results_eq(
  format('select r.parent_workflow_id, r.version_note from restore_version(%L, 2) r', :'w'),
  format('values (%L::uuid, ''Restored from version 2'')', :'second'), 'parent and note say where it comes from'
);

select * from finish();
rollback;
