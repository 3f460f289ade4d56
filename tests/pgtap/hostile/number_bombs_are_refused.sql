-- jsonb keeps 1e131071 in ten bytes and prints it in 131,072: a template full of them would break everybody's lists.
begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select start_execution(:'workflow') as run \gset

select throws_ok(
  format($$select create_workflow('Bomb', %s => %L)$$, b.argument, replace(b.value, 'N', b.number)),
  'PT422', 'A number is larger than 1e100 or has more than 100 decimals', b.argument || ' ' || b.number
)
from (values
  ('nodes', '[{"id": "a", "x": [N]}]', '1e131071'), ('nodes', '[{"id": "a", "x": [N]}]', '0e-16383'),
  ('edges', '[{"id": "e", "source": "a", "target": "b", "x": N}]', '-1e400'),
  ('trigger', '{"x": {"y": N}}', '1e-400'), ('variables', '{"x": [[N]]}', '1e101')
) as b (argument, value, number);
select throws_ok(
  format($$select complete_execution(%L, outputs => '{"a": 1e400}')$$, :'run'), 'PT422',
  'A number is larger than 1e100 or has more than 100 decimals', 'outputs'
);
select throws_ok(
  format($$select complete_execution(%L, errors => '[{"nodeId": "a", "error": "x", "timestamp": 0e-16383}]')$$, :'run'),
  'PT422', 'A number is larger than 1e100 or has more than 100 decimals', 'errors'
);
select lives_ok(
  $$select create_workflow('Large', variables => '{"a": 1e100, "b": -12345678901234567890.123456789, "c": 0, "d": 5e-100}')$$,
  'what a program may mean is kept'
);
select is(
  (select variables from workflow_sessions where name = 'Large'),
  '{"a": 1e100, "b": -12345678901234567890.123456789, "c": 0, "d": 5e-100}'::jsonb
);

select * from finish();
rollback;
