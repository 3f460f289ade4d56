begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select results_eq(
  format('select every, cron, time_zone from set_workflow_schedule(%L, cron => ''0 9 * * mon-fri'', time_zone => ''Europe/Berlin'')', :'workflow'),
  $$ values (null::interval, '0 9 * * mon-fri', 'Europe/Berlin') $$
);
select results_eq(
  format('select next_due_at from get_workflow_schedule(%L)', :'workflow'),
  $$ select workflow_internal_next from (select (date_trunc('day', now() at time zone 'Europe/Berlin') + d * interval '1 day' + interval '9 hours') at time zone 'Europe/Berlin' as workflow_internal_next from generate_series(0, 4) d) x
     where workflow_internal_next > now() and extract(isodow from workflow_internal_next at time zone 'Europe/Berlin') < 6 order by 1 limit 1 $$,
  'nine o''clock on the next weekday'
);

select * from finish();
rollback;
