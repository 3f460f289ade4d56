begin;
select plan(16);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
create function pg_temp.times(run uuid, node text) returns text language sql as $$
  select concat_ws(' ', coalesce((r.started_at - now())::text, '-'), coalesce((r.completed_at - now())::text, '-'), r.duration_ms)
  from list_node_results(run) r where r.node_id = node
$$;
select record_node_result(:'run', 'said', started_at => now() - interval '3 hours', completed_at => now() - interval '2 hours');
select is(pg_temp.times(:'run', 'said'), '-03:00:00 -02:00:00 3600000', 'what the worker says is kept');
select record_node_result(:'run', 'ended');
select ok(
  r.started_at is null and r.duration_ms is null and r.completed_at between now() and clock_timestamp(),
  'a node that was recorded at its end alone began at some time'
) from list_node_results(:'run') r where r.node_id = 'ended';
select record_node_result(:'run', 'runs', status => 'running');
select ok(r.started_at between now() and clock_timestamp() and r.completed_at is null, 'one that runs began now')
from list_node_results(:'run') r where r.node_id = 'runs';
select record_node_result(:'run', 'waits', status => 'pending');
select is(pg_temp.times(:'run', 'waits'), '- -', 'one that is pending did not begin');
select record_node_result(:'run', 'ahead', status => 'running', started_at => now() + interval '2 hours');
select is(pg_temp.times(:'run', 'ahead'), '02:00:00 -', 'a worker''s clock may be ahead');
select record_node_result(:'run', 'ahead');
select is(pg_temp.times(:'run', 'ahead'), '02:00:00 02:00:00 0', 'and the node never ends before it began');
select record_node_result(:'run', 'skipped', status => 'skipped', started_at => now() + interval '1 hour');
select is(pg_temp.times(:'run', 'skipped'), '01:00:00 01:00:00 0', 'nor where both come at once');
select is(
  tests.answer(format('select record_node_result(%L, ''x'', %s)', :'run', t.times)), 'PT422 ' || t.path, t.times
)
from (values
  ('completed_at => ''infinity''', '$.completed_at'),
  ('started_at => ''-infinity''', '$.started_at'),
  ('started_at => now() - interval ''25 hours''', '$.started_at'),
  ('completed_at => now() + interval ''25 hours''', '$.completed_at'),
  ('started_at => now(), completed_at => now() - interval ''1 ms''', '$.completed_at'),
  ('status => ''running'', completed_at => now()', '$.completed_at'),
  ('status => ''pending'', completed_at => now()', '$.completed_at'),
  ('status => ''pending'', started_at => now()', '$.started_at')
) as t (times, path);
select is_empty(
  format('select r.* from list_node_results(%L) r where r.node_id = ''x''', :'run'), 'nothing of it was recorded'
);

select * from finish();
rollback;
