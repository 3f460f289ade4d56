begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', t, t
from unnest(array['2024-01-01 09:59:59.999Z', '2024-01-01 10:00Z', '2024-01-01 10:20Z', '2024-01-01 11:00Z']::timestamptz[]) as t;
select tests.authenticate_as('ada');

select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, ''2024-01-01 10:45Z'') s', :'w'),
  $$values (3::bigint, '2024-01-01 10:00Z'::timestamptz)$$, 'the hour is counted from its start, and returned'
);
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, ''2024-01-01 11:00Z'') s', :'w'),
  $$values (1::bigint, '2024-01-01 11:00Z'::timestamptz)$$, 'a full hour is its own floor'
);
set local timezone = 'Asia/Kolkata'; -- half an hour off
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, ''2024-01-01 10:45Z'') s', :'w'),
  $$values (3::bigint, '2024-01-01 10:00Z'::timestamptz)$$, 'hours are UTC''s in every time zone'
);
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L) s', :'w'),
  'values (4::bigint, null::timestamptz)', 'all runs without it'
);

select * from finish();
rollback;
