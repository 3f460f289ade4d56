begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select id as third from create_version(:'w', tests.nodes(2)) \gset
insert into workflow_executions (workflow_id) values (:'w'), (:'second'), (:'third');
insert into workflow_executions (session_id) values (:'second');

select results_eq(
  'select e.workflow_id, e.session_id, e.workflow_version from workflow_executions e',
  format('select %L::uuid, %L::uuid, 3 from generate_series(1, 4)', :'w', :'third'), 'each runs the current version'
);

select * from finish();
rollback;
