begin;
select plan(13);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');

select throws_ok(
  format('select count(*) from list_executions(cursor => %L)', c.cursor), 'PT422',
  'The cursor is not one that this list returned', left(c.cursor, 50)
)
from (values
  (''), ('x'), ('{}'), ('[]'), ('null'), ('"executions"'), ('["executions"]'), ('["executions", null, null]'),
  ('["executions", "x", "y"]'), ('["updated_at desc", "2024-01-01", "00000000-0000-0000-0000-000000000000"]'),
  ('["executions", "''); drop table x; --", "00000000-0000-0000-0000-000000000000"]'),
  (repeat('[', 100000))
) as c (cursor);
select l.next_cursor as foreign_cursor from list_workflows() l \gset
select throws_ok(
  format('select count(*) from list_executions(cursor => %L)', :'foreign_cursor'), 'PT422', null, 'that of another list'
);

select * from finish();
rollback;
