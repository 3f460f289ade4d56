begin;
select plan(3);

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
select create_workflow('Momentum');
select next_cursor as cursor from list_workflows() \gset

select is(
  pg_temp.answer(format('select * from list_workflows(order_by => ''created_at'', cursor => %L)', :'cursor')),
  'PT422 $.cursor', 'of the same type'
);
select is(
  pg_temp.answer(format('select * from list_workflows(order_by => ''name'', cursor => %L)', :'cursor')),
  'PT422 $.cursor', 'of another type'
);
select is(
  pg_temp.answer(format('select * from list_workflows(direction => ''asc'', cursor => %L)', :'cursor')),
  'PT422 $.cursor', 'the other direction'
);

select * from finish();
rollback;
