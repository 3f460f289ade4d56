begin;
select plan(5);

select tests.create_user('ada');
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, trigger_source)
values (:'w', 'running', now() + interval '13 months', 'later'), (:'w', 'running', now() + interval '30 months', 'much later');
select tests.clear_authentication();
select to_char((now() + interval '13 months') at time zone 'UTC', 'YYYY_MM') as month \gset
create temporary table before as select e.trigger_source, to_jsonb(e) as row from workflow_internal.executions e;

select cmp_ok(workflow_internal.create_execution_partitions(13), '>', 0, 'partitions are made');
select is(
  (select e.tableoid::regclass::text from workflow_internal.executions e where e.trigger_source = 'later'),
  'workflow_internal.executions_' || :'month', 'the run of a month that got one has moved there'
);
select is(
  (select e.tableoid::regclass::text from workflow_internal.executions e where e.trigger_source = 'much later'),
  'workflow_internal.executions_default', 'the other one waits on'
);
select set_eq(
  'select e.trigger_source, to_jsonb(e) from workflow_internal.executions e', 'select b.* from before b', 'both are what they were'
);
select is(workflow_internal.create_execution_partitions(13), 0, 'doing it again makes none');

select * from finish();
rollback;
