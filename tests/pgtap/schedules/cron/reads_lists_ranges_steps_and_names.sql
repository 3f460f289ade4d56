begin;
select plan(13);

select is(workflow_internal.cron_numbers('5', 1), '{5}');
select is(workflow_internal.cron_numbers('*', 2), array(select generate_series(0, 23)));
select is(workflow_internal.cron_numbers('*/15', 1), '{0,15,30,45}');
select is(workflow_internal.cron_numbers('10-20/5', 1), '{10,15,20}');
select is(workflow_internal.cron_numbers('50/5', 1), '{50,55}', 'a step without an end goes on to the last');
select is(workflow_internal.cron_numbers('3,1,2-4,3', 3), '{1,2,3,4}', 'in order, each once');
select is(workflow_internal.cron_numbers('JAN,mar-May', 4), '{1,3,4,5}');
select is(workflow_internal.cron_numbers('mon-fri', 5), '{1,2,3,4,5}');
select is(workflow_internal.cron_numbers('7', 5), '{0}', 'Sunday is 0 and 7');
select is(workflow_internal.cron_numbers('5-7', 5), '{0,5,6}');
select is(workflow_internal.cron_fields(e' @daily\t'), '{0,0,*,*,*}');
select is(workflow_internal.cron_fields('@hourly'), '{0,*,*,*,*}');
select is(workflow_internal.cron_fields(e' */5  9-17\t* * mon-fri '), '{*/5,9-17,*,*,mon-fri}');

select * from finish();
rollback;
