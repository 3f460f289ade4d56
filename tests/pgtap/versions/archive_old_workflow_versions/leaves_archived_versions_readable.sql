begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(3)) \gset
select create_version(:'w', tests.nodes(1));
select archive_old_workflow_versions('Flow', keep_versions => 1);

select is((get_workflow(:'w', 1)).nodes, tests.nodes(3), 'an archived version can be read');
select is((restore_version(:'w', 1)).status, 'draft', 'and restored, as a version that is not archived');
select is((get_workflow(:'w')).nodes, tests.nodes(3), 'with its definition');
select is((get_workflow(:'w', 1)).status, 'archived', 'the old row stays what it was');

select * from finish();
rollback;
