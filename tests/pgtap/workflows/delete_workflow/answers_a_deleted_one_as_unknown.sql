begin;
select plan(2);

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
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select delete_workflow(:'workflow');

select throws_ok(format('select delete_workflow(%L)', :'workflow'), 'PT404', 'Workflow not found');
select is(
  pg_temp.answer(format('select delete_workflow(%L)', :'workflow')),
  pg_temp.answer(format('select delete_workflow(%L)', gen_random_uuid()))
);

select * from finish();
rollback;
