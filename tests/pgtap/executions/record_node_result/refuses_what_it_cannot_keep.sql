begin;
select plan(24);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select is(
  tests.answer(format('select record_node_result(%L, %s)', :'run', c.arguments)), c.answer, left(c.arguments, 80)
)
from (values
  ('null', 'PT422 $.node_id'),
  ('''''', 'PT422 $.node_id'),
  ('repeat(''x'', 256)', 'PT413 $.node_id'),
  ('repeat(''x'', 10000000)', 'PT413 $.node_id'),
  ('repeat(''ü'', 255)', 'no error'),
  (''' ''', 'no error'),
  ('e''a\nb''', 'no error'),
  ('''a'', '' ''', 'PT422 $.node_type'),
  ('''a'', repeat(''x'', 256)', 'PT413 $.node_type'),
  ('''a'', null, ''cancelled''', 'PT422 $.status'),
  ('''a'', null, ''''', 'PT422 $.status'),
  ('''a'', null, null', 'no error'),
  ('''a'', attempt => 0', 'PT422 $.attempt'),
  ('''a'', attempt => 10001', 'PT422 $.attempt'),
  ('''a'', attempt => 2147483647', 'PT422 $.attempt'),
  ('''a'', attempt => 10000', 'no error'),
  ('''b'', output => to_jsonb(repeat(''x'', 4194304))', 'PT413 $.output'),
  ('''b'', output => ''1e131071''', 'PT422 $.output'),
  ('''b'', output => ''{"a": [1e-200]}''', 'PT422 $.output'),
  ('''b'', error => repeat(''ü'', 32769)', 'PT413 $.error'),
  ('''b'', error => repeat(''ü'', 32768)', 'no error'),
  ('''b'', error => ''''', 'no error'),
  ('''b'', worker_id => ''nobody''', 'PT409 {"current_status": "running"}')
) as c (arguments, answer);
-- 5 MB that are a few KB in a table.
create temporary table pressed as select to_jsonb(repeat('x', 5000000)) as output;
select is(
  tests.answer(format('select record_node_result(%L, ''b'', output => p.output) from pressed p', :'run')), 'PT413 $.output',
  'a value that comes compressed is measured whole'
);

select * from finish();
rollback;
