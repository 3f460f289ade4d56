begin;
select plan(9);

-- What a statement answers: its SQLSTATE, and the place in DETAIL.
create function pg_temp.answer(statement text)
  returns text
  language plpgsql
as $$
declare
  place text;
begin
  execute statement;
  return 'no error';
exception when others then
  get stacked diagnostics place = pg_exception_detail;
  return sqlstate || ' ' || place;
end;
$$;
select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  pg_temp.answer(format('select * from list_workflows(order_by => %L)', wrong.sort)), 'PT422 $.order_by',
  quote_nullable(wrong.sort)
)
from (values ('status'), ('Name'), (''), ('name; drop table x'), (null)) as wrong (sort);
select is(
  pg_temp.answer(format('select * from list_workflows(direction => %L)', wrong.direction)), 'PT422 $.direction',
  quote_nullable(wrong.direction)
)
from (values ('up'), ('DESC'), (''), (null)) as wrong (direction);

select * from finish();
rollback;
