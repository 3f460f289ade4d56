begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('select * from list_workflows(order_by => %L)', wrong.sort)), 'PT422 $.order_by',
  quote_nullable(wrong.sort)
)
from (values ('status'), ('Name'), (''), ('name; drop table x'), (null)) as wrong (sort);
select is(
  tests.answer(format('select * from list_workflows(direction => %L)', wrong.direction)), 'PT422 $.direction',
  quote_nullable(wrong.direction)
)
from (values ('up'), ('DESC'), (''), (null)) as wrong (direction);

select * from finish();
rollback;
