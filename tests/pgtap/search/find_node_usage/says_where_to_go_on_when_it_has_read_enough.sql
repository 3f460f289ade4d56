begin;
select plan(6);

-- All pages, however early a slow machine ends them, and how many they were.
create function pg_temp.all_pages(node_type text, path text, out names text[], out page_count integer) language plpgsql as $$
declare
  cursor text;
  page public.node_usage[];
begin
  names := '{}';
  page_count := 0;
  loop
    page := array(select u from public.find_node_usage(all_pages.node_type, all_pages.path, cursor => cursor, page_size => 1000) u);
    exit when cardinality(page) = 0;
    page_count := page_count + 1;
    names := names || array(select u.name from unnest(page) u where u.name is not null);
    cursor := page[cardinality(page)].next_cursor;
    exit when cursor is null;
  end loop;
end
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
select count(create_workflow('First', '[{"id": "a", "type": "llm", "data": {"rare": 1}}]'));
select count(create_workflow('W' || i, '[{"id": "a", "type": "llm", "data": {}}]')) from generate_series(1, 1000) i;
create temporary table page as select * from find_node_usage(path => 'data.rare');

select is((select count(*)::integer from page), 1, 'no more than a thousand definitions are read at once');
select ok((select p.workflow_id is null and p.path is null and p.next_cursor is not null from page p), 'nothing was found in them');
select is((select p.names from pg_temp.all_pages(null, 'data.rare') p), '{First}', 'the next page goes on');

-- A type that more than a thousand definitions use is met in the order of the workflows.
truncate page;
insert into page select * from find_node_usage('llm', 'data.rare');
select is((select p.node_id from page p), null, 'the same with a frequent type');
select is((select p.names from pg_temp.all_pages('llm', 'data.rare') p), '{First}', 'and its next page');
select is(
  (select count(distinct n)::integer from pg_temp.all_pages('llm', null) p cross join unnest(p.names) n), 1001, 'pages of what is frequent'
);

select * from finish();
rollback;
