begin;
select plan(13);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'), 'failed');
select is(tests.answer('select ' || v.call), v.answer, v.call)
from (values
  ('list_failing_workflows(page_size => 0)', 'PT422 $.page_size'), ('list_failing_workflows(page_size => 1001)', 'PT413 $.page_size'),
  ('list_failing_workflows(minimum_runs => 0)', 'PT422 $.minimum_runs'), ('list_failing_workflows(minimum_runs => null)', 'PT422 $.minimum_runs'),
  ('list_failing_workflows(since => ''infinity'')', 'PT422 $.since'), ('list_failing_workflows(cursor => ''x'')', 'PT422 $.cursor'),
  ('list_failing_workflows(cursor => (select l.next_cursor from list_slow_workflows() l))', 'PT422 $.cursor'),
  ('list_slow_workflows(cursor => (select l.next_cursor from list_slow_workflows(percentile => 0.5) l))', 'PT422 $.cursor'),
  ('list_slow_workflows(percentile => 0)', 'PT422 $.percentile'), ('list_slow_workflows(percentile => 1.01)', 'PT422 $.percentile'),
  ('list_slow_workflows(percentile => ''nan'')', 'PT422 $.percentile'), ('list_slow_workflows(percentile => null)', 'PT422 $.percentile'),
  ('list_slow_workflows(cursor => ''["percentile_duration_ms 0.95", "1e131071", "00000000-0000-0000-0000-000000000000"]'')', 'no error')
) as v (call, answer);

select * from finish();
rollback;
