begin;
select plan(6);

-- A stand-in for pg_cron, as its functions and its table are called.
create schema cron;
create table cron.job (jobname text primary key, schedule text, command text, username name);
create function cron.schedule(job_name text, schedule text, command text) returns bigint language sql as
  'insert into cron.job values ($1, $2, $3, current_user) on conflict (jobname) do update set schedule = $2, command = $3 returning 1::bigint';
create function cron.unschedule(job_name text) returns boolean language sql as 'delete from cron.job where jobname = $1 returning true';
select tests.authenticate_as_service();
select results_eq('select * from schedule_maintenance()', $$values ('workflow_sessions_maintenance'), ('workflow_sessions_schedules')$$);
select results_eq($$select count(*) from schedule_maintenance('*/10 * * * *')$$, 'values (2::bigint)', 'again: set anew');
select tests.clear_authentication();
select results_eq(
  'select j.schedule, j.command from cron.job j order by j.jobname',
  $$values ('*/10 * * * *', 'select public.run_maintenance()'), ('* * * * *', 'select public.enqueue_due_executions()')$$
);
select tests.authenticate_as_service();
select is(tests.answer($$select schedule_maintenance('every minute')$$), 'PT422 $.cron');
select results_eq('select unschedule_maintenance()', 'values (2)');
select results_eq('select unschedule_maintenance()', 'values (0)');

select * from finish();
rollback;
