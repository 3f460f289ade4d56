begin;
select plan(6);

select results_eq(
  $$select tests.problems(jsonb_build_array(jsonb_build_object('id', repeat('x', 5000000))))$$,
  array['error definition_too_large $'], 'five megabytes'
);
select results_eq(
  $$select tests.problems((select jsonb_agg(1) from generate_series(1, 20001)))$$, array['error too_many_nodes $.nodes'], 'too many nodes'
);
select results_eq(
  $$select tests.problems('[]', (select jsonb_agg(1) from generate_series(1, 100001)))$$, array['error too_many_edges $.edges'],
  'too many edges'
);
select is((select count(*) from validate_workflow((select jsonb_agg(1) from generate_series(1, 2000)))), 1000::bigint, 'a thousand rows at most');
select is(
  (select array_agg(v.message) from validate_workflow((select jsonb_agg(1) from generate_series(1, 2000))) v where v.code = 'more_problems'),
  '{"1001 more problems are not listed"}', 'the last one counts the rest'
);
select is_empty(
  $$select v.* from validate_workflow(
    (select jsonb_agg(jsonb_build_object('id', i::text, 'type', 'x', 'position', '{"x": 0, "y": 0}'::jsonb)) from generate_series(1, 20000) i),
    (select jsonb_agg(jsonb_build_object('id', i::text, 'source', i::text, 'target', (i + 1)::text)) from generate_series(1, 19999) i)
  ) v$$, 'a chain of 20,000 nodes is sound'
);

select * from finish();
rollback;
