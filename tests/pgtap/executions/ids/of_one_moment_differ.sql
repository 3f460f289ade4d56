begin;
select plan(1);

select is(
  (select count(distinct workflow_internal.time_ordered_id('2024-01-01Z'))::int from generate_series(1, 5000)), 5000
);

select * from finish();
rollback;
