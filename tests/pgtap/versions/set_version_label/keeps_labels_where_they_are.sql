begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 2, 'production');

select create_version(:'w', tests.nodes(3));
select is((get_workflow(:'w', label => 'production')).version, 2, 'when a version is added');
select restore_version(:'w', 2);
select is((get_workflow(:'w', label => 'production')).version, 2, 'when its version is restored as a new one');
select update_workflow(:'w', name => 'Renamed', nodes => tests.nodes(4));
select archive_workflow(:'w');
select is((get_workflow(:'w', label => 'production')).version, 2, 'when the workflow is edited and archived');
select duplicate_workflow(:'w') as copy \gset
select is((select h.labels from get_version_history(:'copy') h), '{}', 'a copy has none');
select set_version_label(:'copy', 1, 'production');
select is((get_workflow(:'w', label => 'production')).version, 2, 'and its own do not touch those of the original');

select * from finish();
rollback;
