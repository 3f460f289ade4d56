begin;
select plan(1);

select is_empty(
  $$select m.id
    from (select workflow_internal.time_ordered_id()::text as id from generate_series(1, 1000)) m
    where m.id !~ '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'$$,
  'version and variant are those of RFC 9562'
);

select * from finish();
rollback;
