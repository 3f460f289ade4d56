begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
select to_char(now() at time zone 'UTC' - interval '3 days', 'YYYY-MM-DD') as day \gset
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', t, t
from unnest(array[:'day' || ' 09:59:59.999Z', :'day' || ' 10:00Z', :'day' || ' 10:20Z', :'day' || ' 11:00Z']::timestamptz[]) as t;
select tests.authenticate_as('ada');

select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, %L) s', :'w', :'day' || ' 10:45Z'),
  format('values (3::bigint, %L::timestamptz)', :'day' || ' 10:00Z'), 'the hour is counted from its start, and returned'
);
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, %L) s', :'w', :'day' || ' 11:00Z'),
  format('values (1::bigint, %L::timestamptz)', :'day' || ' 11:00Z'), 'a full hour is its own floor'
);
set local timezone = 'Asia/Kolkata'; -- half an hour off
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L, %L) s', :'w', :'day' || ' 10:45Z'),
  format('values (3::bigint, %L::timestamptz)', :'day' || ' 10:00Z'), 'hours are UTC''s in every time zone'
);
select results_eq(
  format('select s.total, s.counted_since from get_execution_stats(%L) s', :'w'),
  'values (4::bigint, null::timestamptz)', 'all runs without it'
);

select * from finish();
rollback;
