begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer($$select create_workflow('Momentum', nodes => (
    select jsonb_agg(jsonb_build_object('id', i::text)) from generate_series(1, 20001) as i
  ))$$),
  'PT413 $.nodes', '20,001 nodes'
);
select is(
  tests.answer($$select create_workflow('Momentum', edges => (select jsonb_agg(i) from generate_series(1, 100001) as i))$$),
  'PT413 $.edges', '100,001 edges'
);
select is_empty('select id from workflow_sessions', 'nothing was created');
select is(
  tests.answer($$select create_workflow('Momentum', nodes => (
    select jsonb_agg(jsonb_build_object('id', i::text)) from generate_series(1, 20000) as i
  ))$$),
  'no error', '20,000 nodes are fine'
);

select * from finish();
rollback;
