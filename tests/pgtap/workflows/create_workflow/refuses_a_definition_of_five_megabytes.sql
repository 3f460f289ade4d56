begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');

-- It would compress to a few kilobytes; what counts is what a reader has to load.
select throws_ok(
  $$select create_workflow('Momentum', variables => jsonb_build_object('text', repeat('x', 5 * 1024 * 1024)))$$,
  'PT413', 'The definition is larger than 4 MiB'
);
select throws_ok(
  $$select create_workflow(
    'Momentum',
    nodes => jsonb_build_array(jsonb_build_object('id', 'a', 'data', repeat('x', 2500000))),
    edges => jsonb_build_array(jsonb_build_object('id', 'b', 'source', 'a', 'target', 'a', 'data', repeat('x', 2500000)))
  )$$,
  'PT413', 'The definition is larger than 4 MiB',
  'its parts count together'
);
select is_empty('select id from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
