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
select tests.authenticate_as_service();

select is(pg_temp.answer($$select create_workflow('Momentum')$$), 'PT422 $.user_id', 'none named');
select is(
  pg_temp.answer($$select create_workflow('Momentum', user_id => tests.user_id('ada'))$$), 'PT404 $.user_id',
  'no such account'
);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
