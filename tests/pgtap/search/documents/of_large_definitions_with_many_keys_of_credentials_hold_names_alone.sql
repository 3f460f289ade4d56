begin;
select plan(4);

create function pg_temp.texts(keys integer, texts integer) returns jsonb language sql as $$
  select workflow_internal.harmless_texts(jsonb_build_array(
    (select jsonb_object_agg(k || '_password', 'v') from generate_series(1, keys) as k),
    (select jsonb_agg(jsonb_build_object('name', 'text')) from generate_series(1, texts) as t)
  ))
$$;
select is(jsonb_array_length(pg_temp.texts(2, 40000)), 40000, 'two keys are looked for in a megabyte');
select is(jsonb_array_length(pg_temp.texts(49, 1000)), 1000, 'fifty in some kilobytes');
select ok(pg_temp.texts(49, 40000) is null, 'fifty in a megabyte would take long');
select ok(pg_temp.texts(2, 200000) is null, 'as would two in many');

select * from finish();
rollback;
