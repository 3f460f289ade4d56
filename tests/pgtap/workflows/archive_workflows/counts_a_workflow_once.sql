begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('1') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select workflow_id as other from create_workflow('2') \gset
select create_workflow('3');

select is(archive_workflows(array[:'second', :'w', :'w']::uuid[]), 1);
select results_eq(
  'select max(revision) from workflow_sessions', 'values (2)'
);

select * from finish();
rollback;
