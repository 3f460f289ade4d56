begin;
select plan(3);

-- The whole error of a statement, as a caller sees it.
create function pg_temp.answer(statement text)
  returns text
  language plpgsql
as $$
declare
  detail text;
  hint text;
begin
  execute statement;
  return 'no error';
exception when others then
  get stacked diagnostics detail = pg_exception_detail, hint = pg_exception_hint;
  return concat_ws(e'\n', sqlstate, sqlerrm, detail, hint);
end;
$$;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset

select tests.authenticate_as('ben');
select throws_ok(format('select archive_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  pg_temp.answer(format('select archive_workflow(%L)', :'workflow')),
  pg_temp.answer(format('select archive_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist'
);
select tests.authenticate_as('ada');
select results_eq('select status from workflow_sessions', $$values ('draft')$$, 'nothing changed');

select * from finish();
rollback;
