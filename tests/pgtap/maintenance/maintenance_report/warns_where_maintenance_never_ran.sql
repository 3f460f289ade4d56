begin;
select plan(3);
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;
delete from workflow_internal.maintenance_runs;
prepare finding as select value >= 90000, severity, advice is not null from maintenance_report() where name = 'since the last run_maintenance';

update workflow_internal.installed_files set installed_at = now() - interval '25 hours';
select results_eq('finding', $$values (true, 'critical', true)$$, 'since it was installed, then');
-- An upgrade renews the time of what it changed.
update workflow_internal.installed_files set installed_at = now() where path = 'sql/types.sql';
select results_eq('finding', $$values (true, 'critical', true)$$);
insert into workflow_internal.maintenance_runs (task, began_at, ended_at, done, remaining, is_finished)
values ('purge_executions', now(), now(), 0, 0, true);
select results_eq('finding', $$values (false, 'ok', false)$$);

select * from finish();
rollback;
