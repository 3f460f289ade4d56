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

select is(pg_temp.answer('select toggle_favorite(null)'), 'PT422 $.workflow_id');
select is(pg_temp.answer('select toggle_favorite(null, true)'), 'PT422 $.workflow_id');
select results_eq('select is_favorite from workflow_sessions', 'values (false)');

select * from finish();
rollback;
