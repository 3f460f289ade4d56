begin;
select plan(2);

select results_eq(
  $$select m.place
    from (
      select n as place, workflow_internal.time_ordered_id('2024-01-01 00:00Z'::timestamptz + n * interval '1 microsecond') as id
      from generate_series(1, 3000) as n
    ) m
    order by m.id$$,
  'select n from generate_series(1, 3000) as n', 'ids of following microseconds are in order'
);
select results_eq(
  $$select t.at
    from unnest(array['1970-01-01Z', '1999-12-31Z', '2024-06-01Z', '2038-01-20Z', '2100-01-01Z', '9999-01-01Z']::timestamptz[]) as t (at)
    order by workflow_internal.time_ordered_id(t.at)$$,
  array['1970-01-01Z', '1999-12-31Z', '2024-06-01Z', '2038-01-20Z', '2100-01-01Z', '9999-01-01Z']::timestamptz[],
  'and so are those of centuries'
);

select * from finish();
rollback;
