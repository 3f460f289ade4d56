begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select update_workflow(:'w', nodes => tests.nodes(2));
select archive_old_workflow_versions('Flow', keep_versions => 1);

select results_eq(
  format('select h.version, h.revision, h.is_archived from get_version_history(%L) h', :'w'),
  'values (2, 3, false), (1, 1, true)', 'version 2 was edited once, version 1 is archived and still listed'
);

select * from finish();
rollback;
