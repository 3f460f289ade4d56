begin;
select plan(4);

create function pg_temp.answer(statement text) returns text language plpgsql as $$
declare
  state text; message text; detail text; hint text;
begin
  execute answer.statement;
  return 'no error';
exception when others then
  get stacked diagnostics
    state = returned_sqlstate, message = message_text, detail = pg_exception_detail, hint = pg_exception_hint;
  return concat_ws(' | ', state, message, detail, hint);
end
$$;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as('ben');

select throws_ok(format('select restore_version(%L, 1)', :'w'), 'PT404', 'Workflow not found', 'Ada''s is not found');
select is(
  pg_temp.answer(format('select restore_version(%L, %s)', :'w', v.number)),
  pg_temp.answer(format('select restore_version(%L, %s)', gen_random_uuid(), v.number)),
  'like an id that does not exist, whether the version ' || v.number || ' exists or not'
)
from (values ('1'), ('9')) as v (number);
select tests.authenticate_as('ada');
select is((select max(s.version) from workflow_sessions s), 2, 'nothing was made');

select * from finish();
rollback;
