begin;
select plan(7);

select ok(
  workflow_internal.first_id_at(t.at) <= workflow_internal.time_ordered_id(t.at), 'none of the moment is before it: ' || t.at
)
from unnest(array[
  '1970-01-01Z', '2024-01-01 00:00:00.0004Z', '2024-01-01 00:00:00.0006Z', '2024-01-01 00:00:00.999999Z', '9999-12-31Z'
]::timestamptz[]) as t (at);
select cmp_ok(
  workflow_internal.first_id_at('2024-01-01 00:00:00.001Z'), '>', workflow_internal.time_ordered_id('2024-01-01 00:00:00.000999Z'),
  'every one of the millisecond before is'
);
select is(
  workflow_internal.time_of_id(workflow_internal.first_id_at('2024-01-01 00:00:00.001Z')), '2024-01-01 00:00:00.001Z'::timestamptz,
  'it holds its time'
);

select * from finish();
rollback;
