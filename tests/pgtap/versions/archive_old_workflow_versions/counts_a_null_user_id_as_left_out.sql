begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));

select is(archive_old_workflow_versions('Flow', null, 1), 1, 'the caller''s are meant');
select is((get_workflow(:'w', 1)).status, 'archived', 'and archived');

select * from finish();
rollback;
