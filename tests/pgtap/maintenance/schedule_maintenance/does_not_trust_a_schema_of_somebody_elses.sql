begin;
select plan(1);

create schema cron;
create table cron.job (jobname text primary key, schedule text, command text, username name);
create function cron.schedule(job_name text, schedule text, command text) returns bigint language sql as
  'insert into cron.job values ($1, $2, $3, current_user) on conflict (jobname) do update set schedule = $2, command = $3 returning 1::bigint';
create function cron.unschedule(job_name text) returns boolean language sql as 'delete from cron.job where jobname = $1 returning true';
create role somebody;
alter function cron.schedule(text, text, text) owner to somebody;
select tests.authenticate_as_service();
select is(tests.answer('select schedule_maintenance()'), 'PT404 ');

select * from finish();
rollback;
