-- Lists that are narrowed come another way: what they show, and in which order, is the same.
begin;
select plan(27);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Ben''s', tags => '{even,all}', folder => 'f');
select tests.authenticate_as('ada');
select create_workflow('Bot ' || i % 7, tags => case when i % 2 = 0 then '{even,all}' else '{all}' end::text[], folder => case when i % 3 = 0 then 'f' end)
from generate_series(1, 30) as i;
select start_execution(w.workflow_id) from list_workflows() w where w.name = 'Bot 3';
create temporary table narrowed as
select o.order_by, d.direction, f.arguments, f.condition
from unnest(array['updated_at', 'created_at', 'name', 'last_executed_at', 'execution_count']) as o (order_by),
  unnest(array['asc', 'desc']) as d (direction),
  (values ('tags_any => ''{even,none}''', 'l.tags && ''{even}'''), ('tags_all => ''{all,even}'', folder => ''f''', 'l.tags @> ''{even}'' and l.folder = ''f''')) as f (arguments, condition);

select results_eq(
  format('select workflow_id from list_workflows(order_by => %L, direction => %L, %s, page_size => 4)', n.order_by, n.direction, n.arguments),
  format('select l.workflow_id from list_workflows(order_by => %L, direction => %L, page_size => 1000) with ordinality l where %s order by l.ordinality limit 4',
    n.order_by, n.direction, n.condition),
  format('%s %s, %s', n.order_by, n.direction, n.arguments)
) from narrowed n;
select results_eq(
  format('select workflow_id from list_workflows(tags_any => %L, cursor => %L)', '{even}',
    (select l.next_cursor from list_workflows(tags_any => '{even}') with ordinality l where l.ordinality = 9)),
  $$select l.workflow_id from list_workflows(tags_any => '{even}') with ordinality l where l.ordinality > 9 order by l.ordinality$$, 'a page further on'
);
select is_empty($$select * from list_workflows(tags_all => '{}', tags_any => '{}')$$, 'one of no tags has none');
select is((select count(*)::integer from list_workflows(tags_all => '{}')), 30, 'all of no tags has any');

select tests.authenticate_as('ben');
select is(
  tests.answer(format('select workflow_internal.workflow_page(%L, null, null, null, null, ''{all}'', null, null, true, ''name'', ''asc'', 50, null)',
    tests.user_id('ada'))), 'PT403 $.user_id', 'the inner function asks who calls'
);
select is(
  (select count(*)::integer from workflow_internal.workflow_page(null, null, null, null, null, '{all}', null, null, true, 'name', 'asc', 50, null)), 1,
  'and lists the caller''s own without a name'
);
select tests.authenticate_as_service();
select is((select count(*)::integer from list_workflows(tags_any => '{even}', user_id => tests.user_id('ada'))), 15, 'service_role names a user');
select is((select count(*)::integer from list_workflows(tags_any => '{even}', user_id => null)), 16, 'or all');

select * from finish();
rollback;
