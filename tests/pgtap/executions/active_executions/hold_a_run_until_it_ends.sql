-- Whatever makes or ends a run keeps the table of active runs exact, and that of unsuccessful ones.
begin;
select plan(9);

select tests.create_user('ada');
create view pg_temp.active as
select a.status, count(*)::int as number from workflow_internal.active_executions a group by a.status;
create view pg_temp.unsuccessful as
select u.status, count(*)::int as number from workflow_internal.unsuccessful_executions u group by u.status;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as first \gset
select start_execution(:'w') as second \gset
select enqueue_execution(:'w') as third \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued') returning id as fourth \gset
select tests.clear_authentication();
select results_eq('table pg_temp.active order by 1', $$values ('queued', 2), ('running', 2)$$, 'runs that are made are active');
select results_eq(
  'select e.status, e.user_id, e.workflow_id from workflow_internal.executions e order by e.id',
  'select a.status, a.user_id, a.workflow_id from workflow_internal.active_executions a order by a.execution_id', 'and read the same in both tables'
);

select tests.authenticate_as('ada');
select complete_execution(:'first');
select cancel_execution(:'third');
update workflow_executions set status = 'failed' where id = :'second';
select tests.clear_authentication();
select results_eq('table pg_temp.active', $$values ('queued', 1)$$, 'finished ones are not');
select results_eq('table pg_temp.unsuccessful order by 1', $$values ('cancelled', 1), ('failed', 1)$$, 'those that ended badly are noted');

select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at) values
  (:'w', 'failed', '2020-01-01', '2020-01-02'), (:'w', 'completed', '2020-01-01', '2020-01-02'),
  (:'w', 'running', '2020-01-01', null), (:'w', 'queued', '2020-01-01', null);
select tests.clear_authentication();
select results_eq('table pg_temp.active order by 1', $$values ('queued', 2), ('running', 1)$$, 'what is brought in is put where it belongs');
select results_eq('table pg_temp.unsuccessful order by 1', $$values ('cancelled', 1), ('failed', 2)$$, 'also what failed long ago');

select tests.authenticate_as_service();
delete from workflow_executions;
select tests.clear_authentication();
select is_empty('table pg_temp.active', 'deleted runs are not active');
select is_empty('table pg_temp.unsuccessful', 'and not noted');
select tests.authenticate_as('ada');
select is((get_workflow(:'w')).execution_count, 8::bigint, 'they are counted all the same');

select * from finish();
rollback;
