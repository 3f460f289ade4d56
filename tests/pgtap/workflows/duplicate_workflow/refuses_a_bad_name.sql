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
select id as workflow from create_workflow('Momentum') \gset

select is(pg_temp.answer(format('select duplicate_workflow(%L, %L)', :'workflow', '')), 'PT422 $.new_name', 'empty');
select is(pg_temp.answer(format('select duplicate_workflow(%L, %L)', :'workflow', '  ')), 'PT422 $.new_name', 'blanks');
select is(
  pg_temp.answer(format('select duplicate_workflow(%L, %L)', :'workflow', repeat('n', 256))), 'PT422 $.new_name', 'too long'
);
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was copied');

select * from finish();
rollback;
