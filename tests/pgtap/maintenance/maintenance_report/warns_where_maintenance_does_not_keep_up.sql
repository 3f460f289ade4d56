begin;
select plan(4);
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;
delete from workflow_internal.maintenance_runs;
prepare finding as select value, severity, advice is not null from maintenance_report() where name = 'tasks that the last hundred of run_maintenance did not finish';

insert into workflow_internal.maintenance_runs (task, began_at, ended_at, done, remaining, is_finished)
select 'purge_executions', now() - make_interval(mins => n), now(), 0, 1, false from generate_series(1, 100) n;
select results_eq('finding', $$values (1::numeric, 'warning', true)$$);
insert into workflow_internal.maintenance_runs (task, began_at, ended_at, done, remaining, is_finished)
values ('purge_executions', now(), now(), 0, 0, true);
select results_eq('finding', $$values (0::numeric, 'ok', false)$$, 'once is enough');

prepare documents as select severity, advice is not null from maintenance_report() where name like 'workflows whose search document waits%';
select results_eq('documents', $$values ('ok', false)$$, 'some wait all the time');
insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template)
select gen_random_uuid(), gen_random_uuid(), false from generate_series(1, 2000);
select results_eq('documents', $$values ('warning', true)$$);

select * from finish();
rollback;
