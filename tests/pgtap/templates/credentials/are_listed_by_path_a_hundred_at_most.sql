begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select is(
  tests.answer($$select create_workflow('x', '[{"id": "a"}, {"id": "b", "data": {"x y": [{"password": "hunter2"}]}}]',
    trigger => '{"token": "7f3c9a1e5b"}', is_template => true)$$),
  'PT422 ["$.nodes[1].data[\"x y\"][0].password", "$.trigger.token"]', 'all of them'
);
select is(
  tests.answer(format('select create_workflow(''x'', variables => %L, is_template => true)',
    jsonb_build_object('ghp' || '_' || repeat('a1B2', 9), 1, repeat('k', 41), '{"password": "hunter2"}'::jsonb))),
  'PT422 ["$.variables*", "$.variables.*.password"]', 'a key that is one is not shown'
);
select is(
  jsonb_array_length(substr(tests.answer(format('select create_workflow(''x'', %L, is_template => true)', (
    select jsonb_agg(jsonb_build_object('id', i::text, 'password', 'hunter2')) from generate_series(1, 150) as i
  ))), 7)::jsonb), 100, 'a hundred of many'
);
select matches(
  tests.answer(format('select create_workflow(''x'', variables => %L, is_template => true)', (
    repeat('{"abcdefghijklmnop": ', 90) || '{"password": "hunter2"}' || repeat('}', 90)
  ))), '^PT422 \["\$\.variables(\.abcdefghijklmnop){23,25}…"\]$', 'a long path is cut'
);

select * from finish();
rollback;
