begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', tests.nodes(2), description => 'Buys', trigger => '{"a": 1}') \gset
create temp table kept as select * from workflow_sessions;

select update_workflow(
  :'workflow', null, null, null, null, null, null, null, null, null, null, null, null, null, null
);
select update_workflow(:'workflow', nodes => 'null', edges => 'null', trigger => 'null', variables => 'null');

select results_eq('select * from workflow_sessions', 'table kept');

select * from finish();
rollback;
