begin;
select plan(11);

select is(workflow_internal.escaped_label(odd.label), format('"%s"', odd.escaped), odd.label)
from (values
  ('say "hi"', 'say #34;hi#34;'),
  ('a[b](c){d}|e', 'a#91;b#93;#40;c#41;#123;d#125;#124;e'),
  ('<b>x</b>', '#60;b#62;x#60;#47;b#62;'),
  ('`**x**`', '#96;#42;#42;x#42;#42;#96;'),
  ('1. one', '1#46; one'),
  ('- item', '#45; item'),
  ('fetch-price_1', 'fetch-price_1'),
  (E'two\r\n\tlines', 'two lines'),
  ('#35; %%', '#35;35#59; #37;#37;'),
  ('end 😀 é', 'end 😀 é'),
  (repeat('x', 81), repeat('x', 80) || '…')
) as odd (label, escaped);

select * from finish();
rollback;
