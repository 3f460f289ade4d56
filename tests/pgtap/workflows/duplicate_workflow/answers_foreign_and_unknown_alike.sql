begin;
select plan(5);

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
select id as private from create_workflow('Private') \gset
select id as archived from create_workflow('Archived', is_template => true, status => 'archived') \gset
select id as first from create_workflow('Template', is_template => true) \gset
select id as older from create_version(:'first', nodes => tests.nodes(2)) \gset
select create_version(:'first', nodes => tests.nodes(3));

select tests.authenticate_as('ben');
select throws_ok(format('select duplicate_workflow(%L)', :'private'), 'PT404', 'Workflow not found');
select is(
  pg_temp.answer(format('select duplicate_workflow(%L)', named.id)),
  pg_temp.answer(format('select duplicate_workflow(%L)', gen_random_uuid())),
  'to another user it does not exist: ' || named.what
)
from (values
  (:'private', 'a private workflow'), (:'archived', 'an archived template'), (:'older', 'an older version of a template')
) as named (id, what);
select is_empty('select * from list_workflows()', 'nothing was copied');

select * from finish();
rollback;
