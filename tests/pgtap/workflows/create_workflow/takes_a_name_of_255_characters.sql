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

select is(char_length((create_workflow(repeat('ü', 255))).name), 255, 'characters count, not bytes');
select is(pg_temp.answer($$select create_workflow(repeat('n', 256))$$), 'PT422 $.name', 'one more is too many');
select is((select count(*)::integer from workflow_sessions), 1, 'which created nothing');

select * from finish();
rollback;
