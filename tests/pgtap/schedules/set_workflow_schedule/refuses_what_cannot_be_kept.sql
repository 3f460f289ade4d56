begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select set_config('test.workflow', :'workflow', true) as workflow;
select results_eq(
  $$
    select c.arguments, tests.answer(format('select set_workflow_schedule(%L%s)', current_setting('test.workflow'), c.arguments))
    from (values
      ('', 1), (', every => ''1 hour'', cron => ''@daily''', 2), (', every => ''9 seconds''', 3), (', every => ''-1 hour''', 4), (', every => ''2 years''', 5),
      (', cron => ''* * *''', 6), (', cron => ''* * * * bob''', 7), (', cron => ''0 0 30 2 *''', 8), (', cron => repeat(''*'', 256)', 9), (', cron => ''''', 10),
      (', cron => ''@daily'', time_zone => ''Mars/Olympus''', 11), (', cron => ''@daily'', time_zone => ''''', 12), (', cron => ''@daily'', time_zone => ''UTC; drop table x''', 13),
      (', cron => ''@daily'', missed_runs => ''all''', 14)
    ) as c (arguments, place) order by c.place
  $$,
  $$
    values ('', 'PT422 $.every'), (', every => ''1 hour'', cron => ''@daily''', 'PT422 $.every'), (', every => ''9 seconds''', 'PT422 $.every'),
      (', every => ''-1 hour''', 'PT422 $.every'), (', every => ''2 years''', 'PT422 $.every'), (', cron => ''* * *''', 'PT422 $.cron'),
      (', cron => ''* * * * bob''', 'PT422 $.cron[4]'), (', cron => ''0 0 30 2 *''', 'PT422 $.cron'), (', cron => repeat(''*'', 256)', 'PT413 $.cron'),
      (', cron => ''''', 'PT422 $.cron'), (', cron => ''@daily'', time_zone => ''Mars/Olympus''', 'PT422 $.time_zone'),
      (', cron => ''@daily'', time_zone => ''''', 'PT422 $.time_zone'), (', cron => ''@daily'', time_zone => ''UTC; drop table x''', 'PT422 $.time_zone'),
      (', cron => ''@daily'', missed_runs => ''all''', 'PT422 $.missed_runs')
  $$
);

select * from finish();
rollback;
