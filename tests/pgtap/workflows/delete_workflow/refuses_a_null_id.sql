begin;
select plan(2);

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

select is(pg_temp.answer('select delete_workflow(null)'), 'PT422 $.workflow_id');
select is((select count(*)::integer from workflow_sessions), 1);

select * from finish();
rollback;
