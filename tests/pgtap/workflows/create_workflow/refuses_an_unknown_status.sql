begin;
select plan(4);

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
  pg_temp.answer(format('select create_workflow(''Momentum'', status => %L)', wrong.status)), 'PT422 $.status',
  quote_literal(wrong.status)
)
from (values ('running'), ('Active'), ('')) as wrong (status);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
