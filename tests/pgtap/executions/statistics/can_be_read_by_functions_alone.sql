begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select complete_execution(start_execution((create_workflow('Flow')).workflow_id));
select throws_ok('select s.* from workflow_internal.execution_statistics s', '42501', null, 'the sums');
select throws_ok('select p.* from workflow_internal.execution_periods p', '42501', null, 'hours and days');
select throws_ok(
  format('select workflow_internal.count_finished_execution(%L, %L, %L, 1, ''failed'', now(), now(), null)', gen_random_uuid(), gen_random_uuid(), tests.user_id('ada')),
  '42501', null, 'and nobody counts by hand'
);
select throws_ok(
  format('select workflow_internal.execution_sums(null, %L, null, null, ''infinity'', null, false, ''{0.5}'')', gen_random_uuid()),
  '42501', null, 'nor sums up past the check'
);

select * from finish();
rollback;
