-- One statement can make many workflows, as an import does: only their ids then tell them apart.
begin;
select plan(4);

create function pg_temp.visited(order_by text, direction text)
  returns text[]
  language plpgsql
as $$
declare
  next_cursor text;
  listed record;
  names text[] := '{}';
begin
  loop
    select l.name, l.next_cursor into listed
    from list_workflows(order_by => visited.order_by, direction => visited.direction, page_size => 1, cursor => next_cursor) l;
    exit when not found;
    names := names || listed.name;
    next_cursor := listed.next_cursor;
  end loop;
  return names;
end;
$$;

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot ' || i) from generate_series(1, 7) as i;
select tests.clear_authentication();
update workflow_internal.workflows set created_at = '2024-02-29 12:00:00.123456+00', updated_at = '2024-02-29 12:00:00.123456+00';
select tests.authenticate_as('ada');

select is(
  pg_temp.visited(sorted.by, 'asc'), '{Bot 1,Bot 2,Bot 3,Bot 4,Bot 5,Bot 6,Bot 7}', sorted.by || ' asc'
)
from (values ('updated_at'), ('created_at')) as sorted (by);
select is(
  pg_temp.visited(sorted.by, 'desc'), '{Bot 7,Bot 6,Bot 5,Bot 4,Bot 3,Bot 2,Bot 1}', sorted.by || ' desc'
)
from (values ('updated_at'), ('created_at')) as sorted (by);

select * from finish();
rollback;
