begin;
select plan(12);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
create temporary table made as
select i, (publish_template((create_workflow('T ' || i % 3)).id, case when i % 2 = 0 then 'even' end)).workflow_id from generate_series(1, 9) as i;
select tests.authenticate_as('ben');
grant select on made to public;
select duplicate_workflow(m.workflow_id) from made m, generate_series(1, m.i % 4);
select tests.clear_authentication();
-- Ties are broken by the id.
update workflow_internal.workflows w set updated_at = '2026-01-01' where w.name in ('T 1', 'T 2');
create function pg_temp.walk(order_by text, category text) returns table (name text, workflow_id uuid) language plpgsql as $$
declare
  page record;
  after_row text;
begin
  loop
    select t.* into page from list_templates(order_by => walk.order_by, category => walk.category, page_size => 1, cursor => after_row) t;
    exit when not found;
    name := page.name;
    workflow_id := page.workflow_id;
    after_row := page.next_cursor;
    return next;
  end loop;
end
$$;
select tests.authenticate_as_anon();
select results_eq(
  format('select * from pg_temp.walk(%L, %L)', o.order_by, c.category),
  format('select name, workflow_id from list_templates(order_by => %L, category => %L)', o.order_by, c.category),
  format('%s %s: every row once, in order', o.order_by, c.category)
)
from unnest('{updated_at,copies,name}'::text[]) as o (order_by), (values (null), ('even')) as c (category);
select is(
  (select count(*)::integer from pg_temp.walk(o.order_by, c.category)), c.rows, format('%s %s: all', o.order_by, c.category)
)
from unnest('{updated_at,copies,name}'::text[]) as o (order_by), (values (null, 9), ('even', 4)) as c (category, rows);

select * from finish();
rollback;
