begin;
select plan(7);

select tests.create_user('ben');
select tests.authenticate_as('ben');
create temporary table names (name text);
insert into names values
  ('O''Brien''s "flow"'), ('''; drop table workflow_internal.workflows; --'), ('$$ select 1 $$'), ('%s %I %L'), ('a\b\\c\''d'),
  ('{"a": 1}'), ('{a,b}'), (e'line\nbreak\ttab'), ('流程 🚀 مرحبا'), ('null'), ('%_%'), ('--'), ('/* x */'), (repeat('''', 255));

select create_workflow(n.name, tests.nodes(1), folder => left(n.name, 255), tags => array[left(n.name, 64)], description => n.name)
from names n;
select set_eq('select s.name from workflow_sessions s', 'select n.name from names n', 'each is kept as it is');
select is_empty(
  'select n.name from names n where (select count(*) from get_version_history(workflow_name => n.name)) <> 1', 'found by name'
);
select is_empty(
  'select n.name from names n where (select count(*) from list_workflows(folder => n.name)) <> 1', 'listed by folder'
);
select is_empty(
  'select n.name from names n where (select count(*) from list_workflows(tags_all => array[left(n.name, 64)])) <> 1', 'listed by tag'
);
select is_empty(
  $$select n.name from names n where not exists (select from list_workflows(search_query => n.name) l where l.name = n.name)$$,
  'found by search'
);
select create_version(s.id, tests.nodes(2)) from workflow_sessions s;
select is(
  (select sum(archive_old_workflow_versions(n.name, keep_versions => 1))::int from names n), 14, 'archived by name'
);
select results_eq(
  $$with recursive page as (
      (select l.name, l.next_cursor from list_workflows(order_by => 'name', direction => 'asc', page_size => 1) l)
      union all
      select l.name, l.next_cursor from page p
      cross join lateral list_workflows(order_by => 'name', direction => 'asc', page_size => 1, cursor => p.next_cursor) l
    )
    select count(*)::int, count(distinct p.name)::int from page p$$,
  'values (14, 14)', 'and paged through by name, one at a time'
);

select * from finish();
rollback;
