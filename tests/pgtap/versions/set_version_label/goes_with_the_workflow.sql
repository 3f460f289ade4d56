begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 2, 'production');
select workflow_id as gone from create_workflow('Gone') \gset
select set_version_label(:'gone', 1, 'production');
select delete_workflow(:'gone');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.version_labels l), 1, 'deleting a workflow erases its labels');
select tests.authenticate_as('ben');
select is_empty('select l.label from workflow_internal.version_labels l', 'nobody else sees the others');
select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('ada');
select is_empty('select l.label from workflow_internal.version_labels l', 'and deleting the account erases all');

select * from finish();
rollback;
