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

select is(pg_temp.answer($$select create_workflow('Momentum', folder => '')$$), 'PT422 $.folder', 'empty');
select is(pg_temp.answer($$select create_workflow('Momentum', folder => '  ')$$), 'PT422 $.folder', 'blanks');
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
