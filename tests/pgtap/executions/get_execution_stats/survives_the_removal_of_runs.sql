begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'), s.status) from (values ('completed'), ('failed'), ('cancelled')) as s (status);
select start_execution(:'w') as run \gset
create temporary table before as select s.* from get_execution_stats(:'w') s;
select tests.authenticate_as_service();
delete from workflow_executions where workflow_id = :'w' and status <> 'running';
select tests.authenticate_as('ada');
select results_eq(format('select s.* from get_execution_stats(%L) s', :'w'), 'select b.* from before b', 'finished runs stay counted');

select tests.authenticate_as_service();
delete from workflow_executions where id = :'run';
select tests.authenticate_as('ada');
select results_eq(
  format('select s.total, s.running, s.cancelled from get_execution_stats(%L) s', :'w'),
  'values (4::bigint, 0::bigint, 2::bigint)', 'a run that is deleted before it finished counts as cancelled'
);
select tests.clear_authentication();
truncate workflow_internal.executions;
select tests.authenticate_as('ada');
select is((select s.total from get_execution_stats(:'w') s), 4::bigint, 'also when all are dropped at once');
select delete_workflow(:'w');
select is((select s.total from get_execution_stats(:'w') s), 4::bigint, 'and the workflow, too');

select * from finish();
rollback;
