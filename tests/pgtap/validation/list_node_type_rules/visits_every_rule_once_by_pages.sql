begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as_service();
select set_node_type_rule('t' || i, is_global => true) from generate_series(1, 9) i;
select tests.authenticate_as('ada');
select set_node_type_rule('t' || i) from generate_series(5, 14) i;
create function pg_temp.pages(page_size integer) returns bigint[] language plpgsql as $$
declare
  page public.node_type_rule[];
  seen text[] := '{}';
  steps integer := 0;
begin
  loop
    page := array(select r from list_node_type_rules(page_size => pages.page_size, cursor => page[cardinality(page)].next_cursor) r);
    exit when page = '{}';
    seen := seen || array(select r.node_type || r.is_global from unnest(page) r);
    steps := steps + 1;
  end loop;
  return array[steps, cardinality(seen), (select count(distinct s.rule) from unnest(seen) as s (rule))];
end
$$;

select is(pg_temp.pages(1), '{19,19,19}');
select is(pg_temp.pages(4), '{5,19,19}');
select is(pg_temp.pages(1000), '{1,19,19}');
select is(tests.answer('select list_node_type_rules(' || c.arguments || ')'), c.expected, c.arguments)
from (values
  ('page_size => 0', 'PT422 $.page_size'), ('page_size => null', 'PT422 $.page_size'), ('page_size => 1001', 'PT413 $.page_size'),
  ('cursor => ''x''', 'PT422 $.cursor'), ('cursor => ''["updated_at desc", "a", "b"]''', 'PT422 $.cursor'),
  ('array_fill(''x''::text, array[201])', 'PT413 $.node_types')
) as c (arguments, expected);

select * from finish();
rollback;
