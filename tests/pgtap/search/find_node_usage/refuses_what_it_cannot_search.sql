begin;
select plan(27);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer(format('select * from find_node_usage(%s)', c.arguments)), c.answer, c.arguments)
from (values
  ('', 'PT422 $.path'),
  ('node_type => null, path => null', 'PT422 $.path'),
  ($$'llm', value => '1'$$, 'PT422 $.path'),
  ($$path => 'a', all_versions => true$$, 'PT422 $.node_type'),
  ($$''$$, 'PT422 $.node_type'),
  ($$e' \t'$$, 'PT422 $.node_type'),
  ($$repeat('x', 256)$$, 'PT413 $.node_type'),
  ($$path => ''$$, 'PT422 $.path'),
  ($$path => '$'$$, 'PT422 $.path'),
  ($$path => 'a..b'$$, 'PT422 $.path'),
  ($$path => 'a.'$$, 'PT422 $.path'),
  ($$path => 'a.*'$$, 'PT422 $.path'),
  ($$path => '$.** ? (@ == 1)'$$, 'PT422 $.path'),
  ($$path => 'a[-1]'$$, 'PT422 $.path'),
  ($$path => 'a[123456]'$$, 'PT422 $.path'),
  ($$path => 'a."\q"'$$, 'PT422 $.path'),
  ($$path => 'a."\u0000"'$$, 'PT422 $.path'),
  ($$path => 'a"b"'$$, 'PT422 $.path'),
  ($$path => repeat('x', 256)$$, 'PT413 $.path'),
  ($$'llm', page_size => 0$$, 'PT422 $.page_size'),
  ($$'llm', page_size => 1001$$, 'PT413 $.page_size'),
  ($$'llm', cursor => 'x'$$, 'PT422 $.cursor'),
  ($$'llm', cursor => '["node_usage", "2026-01-01", "8c8d357b-5e87-2bba-cd45-197626bd5759"]'$$, 'PT422 $.cursor'),
  ($$'llm', cursor => '["node_usage", "2026-01-01", "8c8d357b-5e87-2bba-cd45-197626bd5759", 1, -1]'$$, 'PT422 $.cursor'),
  ($$'llm', cursor => '["node_usage", "2026-01-01", "8c8d357b-5e87-2bba-cd45-197626bd5759", 1, 1e9]'$$, 'PT422 $.cursor'),
  ($$'llm', cursor => '["updated_at desc", "2026-01-01", "8c8d357b-5e87-2bba-cd45-197626bd5759", 1, 1]'$$, 'PT422 $.cursor'),
  ($$path => 'a', value => '1e131071'$$, 'no error')
) as c (arguments, answer);

select * from finish();
rollback;
