begin;
select plan(7);

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
select create_workflow('Bot ' || i) from generate_series(1, 51) as i;

select is(pg_temp.answer('select * from list_workflows(page_size => 0)'), 'PT422 $.page_size', '0');
select is(pg_temp.answer('select * from list_workflows(page_size => -1)'), 'PT422 $.page_size', '-1');
select is(pg_temp.answer('select * from list_workflows(page_size => null)'), 'PT422 $.page_size', 'null');
select is(pg_temp.answer('select * from list_workflows(page_size => 1001)'), 'PT413 $.page_size', '1,001');
select is((select count(*)::integer from list_workflows(page_size => 1000)), 51, '1,000');
select is((select count(*)::integer from list_workflows(page_size => 1)), 1, '1');
select is((select count(*)::integer from list_workflows()), 50, '50 by default');

select * from finish();
rollback;
