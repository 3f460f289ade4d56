begin;
select plan(6);

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
select throws_ok(
  format('insert into workflow_sessions (parent_workflow_id, name) values (%L, ''Mine'')', :'workflow'),
  'PT404', 'Workflow not found'
);
select is(
  pg_temp.answer(format('insert into workflow_sessions (parent_workflow_id, name%s) values (%L, ''Mine''%s)', more.columns, :'workflow', more.given)),
  pg_temp.answer(format('insert into workflow_sessions (parent_workflow_id, name%s) values (%L, ''Mine''%s)', more.columns, gen_random_uuid(), more.given)),
  'the same answer' || more.columns
)
from (values ('', ''), (', version', ', 7'), (', user_id', ', tests.user_id(''ada'')'), (', nodes', ', ''{}''')) as more (columns, given);
select tests.clear_authentication();
select is((select count(*)::integer from workflow_sessions), 1, 'nothing was made');

select * from finish();
rollback;
