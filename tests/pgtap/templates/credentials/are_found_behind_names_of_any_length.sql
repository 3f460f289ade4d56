begin;
select plan(4);

set statement_timeout = '20s';
select tests.create_user('ada');
select tests.authenticate_as('ada');
select matches(
  tests.answer(format('select create_workflow(''x'', variables => %L, is_template => true)',
    jsonb_build_object(repeat('long ', 10000) || 'password', 'hunter2'))), '^PT422 ', 'a long key'
);
select matches(
  tests.answer(format('select create_workflow(''x'', variables => %L, is_template => true)',
    jsonb_build_object(repeat('long ', 10000) || 'password', '["hunter2"]'::jsonb))), '^PT422 ', 'over a list'
);
select matches(
  tests.answer(format('select create_workflow(''x'', variables => %L, is_template => true)',
    jsonb_build_object(repeat('long ', 10000) || 'password', '[{"value": "hunter2"}]'::jsonb))), '^PT422 ', 'over values'
);
select is(
  tests.answer(format('select create_workflow(''x'', variables => %L, is_template => true)', jsonb_build_object(
    repeat('long ', 200000), (select jsonb_agg(jsonb_build_object('name', 'n' || i, 'value', 'v' || i)) from generate_series(1, 50000) as i)
  ))), 'no error', 'which is not repeated for each of them'
);

select * from finish();
rollback;
