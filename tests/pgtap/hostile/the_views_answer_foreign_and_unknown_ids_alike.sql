begin;
select plan(36);

create function pg_temp.answer(statement text) returns text language plpgsql as $$
declare
  state text; message text; detail text; hint text; counted bigint;
begin
  execute answer.statement;
  get diagnostics counted = row_count;
  return counted || ' rows';
exception when others then
  get stacked diagnostics
    state = returned_sqlstate, message = message_text, detail = pg_exception_detail, hint = pg_exception_hint;
  return concat_ws(' | ', state, message, detail, hint);
end
$$;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private', tests.nodes(1)) \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as('ben');
select create_workflow('Ben''s');

select is(
  pg_temp.answer(format(s.statement, i.id, tests.user_id('ada'))),
  pg_temp.answer(format(s.statement, gen_random_uuid(), tests.user_id('ada'))),
  s.statement
)
from (values (:'w'::uuid), (:'run'::uuid)) as i (id)
cross join (values
  ('select from workflow_sessions where id = %L'),
  ('select from workflow_sessions where workflow_id = %L'),
  ('update workflow_sessions set name = ''x'' where id = %L'),
  ('update workflow_sessions set is_current_version = true where id = %L'),
  ('update workflow_sessions set parent_workflow_id = %L'),
  ('delete from workflow_sessions where workflow_id = %L'),
  ('insert into workflow_sessions (parent_workflow_id) values (%L)'),
  ('insert into workflow_sessions (parent_workflow_id, version) values (%L, 2)'),
  ('insert into workflow_sessions (parent_workflow_id, user_id) values (%L, %L)'),
  ('insert into workflow_sessions (id, name) values (%L, ''x'')'),
  ('insert into workflow_sessions (workflow_id, name) values (%L, ''x'')'),
  ('select from workflow_executions where id = %L'),
  ('select from workflow_executions where workflow_id = %L'),
  ('update workflow_executions set status = ''failed'' where id = %L'),
  ('insert into workflow_executions (workflow_id) values (%L)'),
  ('insert into workflow_executions (session_id) values (%L)'),
  ('insert into workflow_executions (id) values (%L)')
) as s (statement);
select tests.authenticate_as('ada');
select is((select s.name from workflow_sessions s), 'Private', 'her workflow is what it was');
select is((get_execution(:'run')).status, 'running', 'and so is her run');

select * from finish();
rollback;
