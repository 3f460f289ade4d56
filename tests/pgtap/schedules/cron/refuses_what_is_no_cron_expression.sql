begin;
select plan(1);

select results_eq(
  $$
    select e.cron, tests.answer(format('select workflow_internal.next_cron_time(%L, ''UTC'', now())', e.cron))
    from (values
      ('', 1), ('* * * *', 2), ('* * * * * *', 3), ('@reboot', 4), ('60 * * * *', 5), ('* 24 * * *', 6), ('* * 0 * *', 7), ('* * 32 * *', 8),
      ('* * * 13 *', 9), ('* * * * 8', 10), ('5-1 * * * *', 11), ('*/0 * * * *', 12), ('*-5 * * * *', 13), ('1,,2 * * * *', 14),
      ('mon * * * *', 15), ('* * * mon *', 16), ('* * * * jan', 17), ('a * * * *', 18), ('-1 * * * *', 19), ('* * L * *', 20), ('1;2 * * * *', 21),
      ('999 * * * *', 22), ('fri-mon * * * *', 23)
    ) as e (cron, place) order by e.place
  $$,
  $$
    values ('', 'PT422 $.cron'), ('* * * *', 'PT422 $.cron'), ('* * * * * *', 'PT422 $.cron'), ('@reboot', 'PT422 $.cron'),
      ('60 * * * *', 'PT422 $.cron[0]'), ('* 24 * * *', 'PT422 $.cron[1]'), ('* * 0 * *', 'PT422 $.cron[2]'), ('* * 32 * *', 'PT422 $.cron[2]'),
      ('* * * 13 *', 'PT422 $.cron[3]'), ('* * * * 8', 'PT422 $.cron[4]'), ('5-1 * * * *', 'PT422 $.cron[0]'), ('*/0 * * * *', 'PT422 $.cron[0]'),
      ('*-5 * * * *', 'PT422 $.cron[0]'), ('1,,2 * * * *', 'PT422 $.cron[0]'), ('mon * * * *', 'PT422 $.cron[0]'), ('* * * mon *', 'PT422 $.cron[3]'),
      ('* * * * jan', 'PT422 $.cron[4]'), ('a * * * *', 'PT422 $.cron[0]'), ('-1 * * * *', 'PT422 $.cron[0]'), ('* * L * *', 'PT422 $.cron[2]'),
      ('1;2 * * * *', 'PT422 $.cron[0]'), ('999 * * * *', 'PT422 $.cron[0]'), ('fri-mon * * * *', 'PT422 $.cron[0]')
  $$
);

select * from finish();
rollback;
