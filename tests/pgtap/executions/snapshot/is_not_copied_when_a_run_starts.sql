-- Rows of runs are as small for a large definition as for a small one.
begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as small from create_workflow('Small') \gset
select workflow_id as large from create_workflow('Large', tests.nodes(5000)) \gset
select start_execution(:'small') as small_run \gset
select start_execution(:'large') as large_run \gset

select tests.clear_authentication();
select is(
  (select pg_column_size(e.*) from workflow_internal.executions e where e.id = :'large_run'),
  (select pg_column_size(e.*) from workflow_internal.executions e where e.id = :'small_run'),
  'a run takes the same room'
);
select cmp_ok(
  (select pg_column_size(e.*) from workflow_internal.executions e where e.id = :'large_run'), '<', 250, 'which is not much'
);
select is((select count(*)::int from workflow_internal.workflow_definitions), 2, 'no definition was copied');

select * from finish();
rollback;
