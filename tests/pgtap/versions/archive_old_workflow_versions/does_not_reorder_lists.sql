begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
create temporary table before as select s.version, s.updated_at, s.revision from workflow_sessions s;

select archive_old_workflow_versions('Flow', keep_versions => 1);
select set_eq(
  'select s.version, s.updated_at, s.revision from workflow_sessions s', 'select b.* from before b',
  'neither updated_at nor revision moves'
);

select * from finish();
rollback;
