-- A value from a table may come compressed: 32 MiB of one letter are a few kilobytes there.
begin;
select plan(8);

select tests.create_user('ben');
select tests.authenticate_as('ben');
create temporary table large (value jsonb);
insert into large select jsonb_build_array(jsonb_build_object('id', 'a', 'data', repeat('x', 32 * 1024 * 1024)));
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset

select cmp_ok((select pg_column_size(l.value) from large l), '<', 1024 * 1024, 'it comes small');
select throws_ok(s.statement, 'PT413', null, s.what)
from (values
  ('select create_workflow(''x'', l.value) from large l', 'a new workflow'),
  (format('select create_version(%L, l.value) from large l', :'w'), 'a version'),
  (format('select update_workflow(%L, variables => jsonb_build_object(''a'', l.value)) from large l', :'w'), 'an edit'),
  ('insert into workflow_sessions (name, nodes) select ''x'', l.value from large l', 'the view'),
  (format('select complete_execution(%L, outputs => jsonb_build_object(''a'', l.value)) from large l', :'run'), 'outputs'),
  ('update workflow_executions set status = ''completed'', outputs = (select jsonb_build_object(''a'', l.value) from large l)',
    'outputs by the view')
) as s (statement, what);
select is((select max(s.revision) from workflow_sessions s), 1, 'nothing was kept');

select * from finish();
rollback;
