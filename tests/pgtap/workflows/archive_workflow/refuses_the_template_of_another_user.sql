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
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', is_template => true) \gset

select tests.authenticate_as('ben');
select is(pg_temp.answer(format('select archive_workflow(%L)', :'workflow')), 'PT403 $.workflow_id');
select results_eq('select status from workflow_sessions', $$values ('draft')$$, 'it is still shown');

select * from finish();
rollback;
