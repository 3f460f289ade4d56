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
  pg_temp.answer(format('select create_workflow(''Momentum'', trigger => %L)', wrong.json)), 'PT422 $.trigger',
  'trigger ' || wrong.json
)
from (values ('[]'), ('"daily"'), ('5'), ('true')) as wrong (json);
select is(
  pg_temp.answer(format('select create_workflow(''Momentum'', variables => %L)', wrong.json)), 'PT422 $.variables',
  'variables ' || wrong.json
)
from (values ('[]'), ('"symbol"'), ('5'), ('true')) as wrong (json);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
