begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'second', 1, 'production');
select is((get_workflow(:'w', label => 'production')).version, 1, 'the id names the workflow, the number the version');
select is((get_workflow(:'second', label => 'production')).version, 1, 'and so it does for reading');

select * from finish();
rollback;
