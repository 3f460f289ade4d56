begin;
select plan(18);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Momentum');

select is(
  tests.answer(format('select * from list_workflows(cursor => %L)', wrong.cursor)), 'PT422 $.cursor',
  left(quote_literal(wrong.cursor), 60)
)
from (values
  (''),
  ('2'),
  ('next'),
  ('null'),
  ('{}'),
  ('[]'),
  ('"updated_at desc"'),
  ('["updated_at desc"]'),
  ('["updated_at desc", null, null]'),
  ('["updated_at desc", "2024-01-01"]'),
  ('["updated_at desc", "2024-01-01", null]'),
  ('["updated_at desc", "2024-01-01", "not an id"]'),
  ('["updated_at desc", "not a time", "b7a4bb6a-38ad-4b6e-9a3c-0d3bd2b6a001"]'),
  ('["updated_at desc", "2024-01-01'') or true --", "b7a4bb6a-38ad-4b6e-9a3c-0d3bd2b6a001"]'),
  ('["updated_at desc", "2024-01-01\u0000", "b7a4bb6a-38ad-4b6e-9a3c-0d3bd2b6a001"]'),
  ('["updated_at desc", "9e999", "b7a4bb6a-38ad-4b6e-9a3c-0d3bd2b6a001"]'),
  (repeat('[', 50000))
) as wrong (cursor);
select throws_ok(
  $$select * from list_workflows(cursor => 'next')$$,
  'PT422', 'The cursor is not one that this list returned'
);

select * from finish();
rollback;
