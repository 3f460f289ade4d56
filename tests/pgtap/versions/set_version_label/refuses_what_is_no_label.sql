begin;
select plan(15);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select is(
  tests.answer(format('select set_version_label(%L, 1, %L)', :'w', v.label)), v.answer, v.what
)
from (values
  (null, 'PT422 $.label', 'none'),
  ('', 'PT422 $.label', 'empty'),
  ('   ', 'PT422 $.label', 'blanks'),
  (' production', 'PT422 $.label', 'a blank before'),
  ('production ', 'PT422 $.label', 'a blank behind'),
  (e'production\n', 'PT422 $.label', 'a line break behind'),
  (e'pro\nduction', 'PT422 $.label', 'a line break within'),
  (e'pro\tduction', 'PT422 $.label', 'a tab'),
  (e'pro\u0001duction', 'PT422 $.label', 'a control character'),
  (e'pro\u007fduction', 'PT422 $.label', 'another one'),
  (repeat('x', 65), 'PT413 $.label', 'too long'),
  (repeat('x', 10000000), 'PT413 $.label', 'much too long'),
  (repeat('x', 64), 'no error', 'just right'),
  ('a b', 'no error', 'a blank within')
) as v (label, answer, what);
select is(
  tests.answer(format('select set_version_label(%L, null, %L)', :'w', ' x')), 'PT422 $.label', 'nor can one that cannot be be taken away'
);

select * from finish();
rollback;
