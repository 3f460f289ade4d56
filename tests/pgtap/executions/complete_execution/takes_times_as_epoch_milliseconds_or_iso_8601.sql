begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select lives_ok(
  format(
    'select complete_execution(%L, ''failed'', errors => %L)', start_execution(:'w'),
    format('[{"nodeId": "a", "nodeType": "http", "error": "x", "timestamp": %s}]', t.stamp)
  ),
  t.stamp
)
from (values
  ('1700000000000'), ('0'), ('1700000000000.5'), ('"2023-11-14T22:13:20Z"'), ('"2023-11-14T22:13:20.123+01:00"'),
  ('"2023-11-14 22:13:20"'), ('"2023-11-14"'), ('null')
) as t (stamp);
select is(
  (select count(*)::int from workflow_executions e where e.status = 'failed' and e.errors @? '$[*].timestamp'), 8,
  'all were kept'
);

select * from finish();
rollback;
