begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', t, t
from unnest('{2024-01-01 23:59:59.999Z, 2024-01-02 00:00Z, 2024-01-02 10:20Z, 2024-01-03 00:00Z}'::timestamptz[]) as t;
select tests.authenticate_as('ada');

set local timezone = 'America/New_York';
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, ''2024-01-02 10:45Z'') s', :'w'),
  $$values (3::bigint, '2024-01-02 00:00Z'::timestamptz)$$, 'the day is counted from its start, and returned'
);
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, ''2024-01-03 00:00Z'') s', :'w'),
  $$values (1::bigint, '2024-01-03 00:00Z'::timestamptz)$$, 'a midnight is its own floor'
);
select is(
  s.counted_since, date_trunc('day', now() - interval '36 days', 'UTC'), '36 days ago is counted by the day'
)
from get_execution_stats(:'w', now() - interval '36 days') s;
select is(
  s.counted_since, date_trunc('hour', now() - interval '34 days', 'UTC'), '34 days ago by the hour'
)
from get_execution_stats(:'w', now() - interval '34 days') s;
select tests.clear_authentication();
select is_empty(
  format('select p.* from workflow_internal.execution_periods p where p.workflow_id = %L and not p.is_day', :'w'), 'old hours are not kept'
);

select * from finish();
rollback;
