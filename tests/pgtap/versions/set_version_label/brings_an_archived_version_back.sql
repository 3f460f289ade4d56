begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select archive_old_workflow_versions('Flow', keep_versions => 1);
select is((get_workflow(:'w', 1)).status, 'archived', 'version 1 was put away');

select set_version_label(:'w', 1, 'production');
select results_eq(
  format('select h.version, h.is_archived from get_version_history(%L) h', :'w'),
  'values (3, false), (2, true), (1, false)', 'version 1 is back, version 2 is not'
);
select is((get_workflow(:'w', label => 'production')).status, 'draft', 'and reads so');
select set_version_label(:'w', 3, 'production');
select is((get_workflow(:'w', 1)).status, 'draft', 'it stays until it is archived again');

select * from finish();
rollback;
