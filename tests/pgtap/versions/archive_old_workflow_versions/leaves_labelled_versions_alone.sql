begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 1, 'production');

select is(archive_old_workflow_versions('Flow', keep_versions => 1), 1, 'version 2 alone is archived');
select results_eq(
  format('select h.version, h.is_archived from get_version_history(%L) h', :'w'),
  'values (3, false), (2, true), (1, false)', 'version 1 is in use'
);
select set_version_label(:'w', null, 'production');
select is(archive_old_workflow_versions('Flow', keep_versions => 1), 1, 'without its label it goes, too');

select * from finish();
rollback;
