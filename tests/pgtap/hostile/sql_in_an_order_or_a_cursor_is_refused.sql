begin;
select plan(17);

select tests.create_user('ben');
select tests.authenticate_as('ben');
select create_workflow('Flow');
select l.next_cursor as cursor from list_workflows(order_by => 'name') l \gset

select throws_ok(
  format('select list_workflows(order_by => %L, direction => %L)', o.order_by, o.direction), 'PT422', 'The list cannot be ordered so',
  format('%s %s', o.order_by, o.direction)
)
from (values
  ('name; drop table workflow_internal.workflows', 'asc'), ('name', 'asc; select 1'), ('1', 'asc'), ('w.name', 'asc'),
  ('user_id', 'desc'), ('name', 'ASC'), ('NAME', 'asc'), ('name', 'asc, (select 1)'), ('', ''), (null, 'asc'), ('name', null)
) as o (order_by, direction);
select throws_ok(
  format('select list_workflows(order_by => %L, cursor => %L)', c.order_by, c.cursor), 'PT422',
  'The cursor is not one that this list returned', c.order_by || ' ' || c.cursor
)
from (values
  ('updated_at', '["updated_at desc", "now()''); select 1; --", "00000000-0000-0000-0000-000000000000"]'),
  ('updated_at', '["updated_at desc", "2024-01-01", "x''"]'),
  ('execution_count', '["execution_count desc", "1 or true", "00000000-0000-0000-0000-000000000000"]'),
  ('name', '["name desc; select 1", "x", "00000000-0000-0000-0000-000000000000"]'),
  ('updated_at', :'cursor')
) as c (order_by, cursor);
select lives_ok(
  $$select list_workflows(
    order_by => 'name', cursor => '["name desc", "x''''); select 1/0; --", "00000000-0000-0000-0000-000000000000"]')$$,
  'in the place of a name it is a name'
);

select * from finish();
rollback;
