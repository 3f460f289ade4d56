begin;
select plan(3);

select tests.authenticate_as_service();
select is(tests.answer('select schedule_maintenance()'), 'PT404 ');
select matches(tests.whole_answer('select schedule_maintenance()'), 'create extension pg_cron.*run_maintenance');
select is(tests.answer('select unschedule_maintenance()'), 'PT404 ');

select * from finish();
rollback;
