begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select results_eq(
  format('select every, cron, is_enabled, missed_runs, allow_overlap, next_due_at - created_at, last_due_at from set_workflow_schedule(%L, every => ''5 minutes'')', :'workflow'),
  $$ values (interval '5 minutes', null::text, true, 'skip', false, interval '5 minutes', null::timestamptz) $$
);
select set_workflow_schedule(:'workflow', every => '5 minutes') as again;
select results_eq(
  $$ select next_due_at - created_at from list_workflow_schedules() $$, $$ values (interval '5 minutes') $$,
  'the same interval goes on with its ticks'
);
select results_eq(
  format('select every from set_workflow_schedule(%L, every => ''1 day 60 minutes'')', :'workflow'), $$ values (interval '25 hours') $$, 'a day is 24 hours'
);
select results_eq(
  format('select is_enabled, next_due_at from set_workflow_schedule(%L, every => ''1 hour'', is_enabled => false)', :'workflow'),
  $$ values (false, null::timestamptz) $$, 'one that is kept for later does not tick'
);
select results_eq('select count(*)::int from list_workflow_schedules()', 'values (1)', 'each replaced the one before');

select * from finish();
rollback;
