begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select set_config('test.workflow', :'workflow', true) as workflow;

-- Postgres reads these by the rules of POSIX: two hours west of Greenwich, where everybody means east.
select results_eq(
  $$
    select z.name, tests.answer(format('select set_workflow_schedule(%L, cron => ''@daily'', time_zone => %L)', current_setting('test.workflow'), z.name))
    from unnest(array['UTC+2', 'utc-2', 'GMT+1', 'Europe/Berlin+1', 'Etc/GMT+15', 'CET-1CEST']) z (name)
  $$,
  $$
    values ('UTC+2', 'PT422 $.time_zone'), ('utc-2', 'PT422 $.time_zone'), ('GMT+1', 'PT422 $.time_zone'),
      ('Europe/Berlin+1', 'PT422 $.time_zone'), ('Etc/GMT+15', 'PT422 $.time_zone'), ('CET-1CEST', 'PT422 $.time_zone')
  $$,
  'an offset is none'
);

select results_eq(
  $$
    select z.name, extract(hour from (set_workflow_schedule(current_setting('test.workflow')::uuid, cron => '0 9 * * *', time_zone => z.name)).next_due_at at time zone 'UTC')
    from unnest(array['UTC', 'Asia/Tokyo', 'asia/tokyo', 'Etc/GMT-9', 'etc/gmt+5']) z (name)
  $$,
  $$ values ('UTC', 9.0), ('Asia/Tokyo', 0.0), ('asia/tokyo', 0.0), ('Etc/GMT-9', 0.0), ('etc/gmt+5', 14.0) $$,
  'a name is, in either case, with a digit in it too'
);

select * from finish();
rollback;
