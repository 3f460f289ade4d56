begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('W' || i, (
  select coalesce(jsonb_agg(jsonb_build_object('id', 'n' || n, 'type', case when n % 2 = 0 then 'llm' else 'http' end, 'data', '{"l": [1, 2]}'::jsonb)), '[]')
  from generate_series(1, i) n
)) from generate_series(0, 9) i;
select create_version(w.workflow_id, tests.nodes(1)) from list_workflows() w where w.name = 'W9';

-- Everything, page after page; more pages than there can be would be an endless loop.
create function pg_temp.pages(call text, size integer) returns setof public.node_usage language plpgsql as $$
declare
  u public.node_usage;
  next_cursor text;
  found_any boolean;
begin
  for page in 1 .. 300 loop
    found_any := false;
    for u in execute format('select * from find_node_usage(%s, page_size => %s, cursor => %L)', call, size, next_cursor) loop
      found_any := true;
      next_cursor := u.next_cursor;
      return next u;
    end loop;
    if not found_any then return; end if;
  end loop;
  raise exception 'it never ends';
end
$$;
create function pg_temp.short(u public.node_usage) returns text language sql as $$ select concat_ws(' ', (u).name, (u).version, (u).path, (u).value, (u).workflow_id) $$;

select results_eq(
  format($$select pg_temp.short(u) from pg_temp.pages(%L, %s) u$$, c.call, c.size),
  format('select pg_temp.short(u) from find_node_usage(%s, page_size => 1000) u', c.call),
  format('%s by %s', c.call, c.size)
) from (values
  ($$'llm'$$, 1), ($$'llm'$$, 3), ($$'llm', all_versions => true$$, 2), ($$path => 'data.l[*]'$$, 1), ($$'http', 'data.l[*]', '2'$$, 4)
) as c (call, size);
select is(
  (select count(*)::integer from find_node_usage('llm', all_versions => true, page_size => 1000)), 20, 'all of them'
);
select is_empty(
  format('select * from find_node_usage(%L, cursor => %L)', 'llm', (select u.next_cursor from find_node_usage('llm') u order by u.name limit 1)),
  'after the last nothing'
);

select * from finish();
rollback;
