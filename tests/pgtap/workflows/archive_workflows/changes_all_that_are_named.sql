begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('1') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select workflow_id as other from create_workflow('2') \gset
select create_workflow('3');

select is(archive_workflows(array[:'second', :'other']::uuid[]), 2, 'by the id of any version');
select results_eq('select status from workflow_sessions where is_current_version order by name', $$values ('archived'), ('archived'), ('draft')$$);
select is(archive_workflows(array[:'w', :'other']::uuid[]), 0, 'a second time changes nothing');

select * from finish();
rollback;
