begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('select create_workflow(''Momentum'', tags => %L)', wrong.tags)), wrong.answer,
  left(wrong.tags::text, 40)
)
from (values
  ('{a,null}'::text[], 'PT422 $.tags'),
  ('{{a,b},{c,d}}', 'PT422 $.tags'),
  ('{a,""}', 'PT422 $.tags[1]'),
  ('{" "}', 'PT422 $.tags[0]'),
  (array['a', 'b', repeat('t', 65)], 'PT413 $.tags[2]'),
  (array(select 't' || i from generate_series(1, 51) as i), 'PT413 $.tags')
) as wrong (tags, answer);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
