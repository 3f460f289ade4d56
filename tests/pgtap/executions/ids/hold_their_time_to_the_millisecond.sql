begin;
select plan(6);

select is(
  workflow_internal.time_of_id(workflow_internal.time_ordered_id(t.at)), date_trunc('milliseconds', t.at), t.at::text
)
from unnest(array[
  '1970-01-01 00:00:00Z', '2024-02-29 23:59:59.999999Z', '2024-03-31 02:30:00.0005+01', '2038-01-19 03:14:08.123Z', '2100-12-31 12:00Z'
]::timestamptz[]) as t (at);
select is_empty(
  $$select t.at
    from generate_series(timestamptz '2024-01-01Z', '2024-01-01 00:00:01Z', interval '137 microseconds') as t (at)
    where workflow_internal.time_of_id(workflow_internal.time_ordered_id(t.at)) <> date_trunc('milliseconds', t.at)$$,
  'every microsecond of a second'
);

select * from finish();
rollback;
