-- A schema of the attacker's, first in the search path, with the functions and operators that ours use.
begin;
select plan(17);

create schema mallory authorization authenticated;
select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private') \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as('ben');
create temporary sequence calls;
create function mallory.yes(uuid, uuid) returns boolean language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return true; end$$;
create function mallory.no(uuid, uuid) returns boolean language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return false; end$$;
create function mallory.yes(text, text) returns boolean language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return true; end$$;
create operator mallory.= (leftarg = uuid, rightarg = uuid, function = mallory.yes);
create operator mallory.<> (leftarg = uuid, rightarg = uuid, function = mallory.no);
create operator mallory.= (leftarg = text, rightarg = text, function = mallory.yes);
create function mallory.pg_has_role(name, text, text) returns boolean language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return true; end$$;
create function mallory.current_setting(text) returns text language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return 'service_role'; end$$;
create function mallory.clock_timestamp() returns timestamptz language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return '2000-01-01Z'; end$$;
create function mallory.jsonb_typeof(jsonb) returns text language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return 'array'; end$$;
create function mallory.char_length(text) returns integer language plpgsql
  as $$begin perform pg_catalog.nextval('pg_temp.calls'); return 1; end$$;
create function pg_temp.attempt(statement text) returns text language plpgsql as $$
declare
  answer text := 'no error';
begin
  set local search_path = mallory, pg_catalog, public;
  execute attempt.statement;
  set local search_path = pg_catalog, tap, public;
  return answer;
exception when others then
  return sqlstate; -- the search path goes back with the rest
end
$$;
set local search_path = pg_catalog, tap, public;

select is(pg_temp.attempt(format(s.statement, s.id)), s.code, s.statement)
from (values
  ('select public.get_workflow(%L)', :'w', 'PT404'),
  ('select public.update_workflow(%L, ''x'')', :'w', 'PT404'),
  ('select public.delete_workflow(%L)', :'w', 'PT404'),
  ('select public.start_execution(%L)', :'w', 'PT404'),
  ('select public.complete_execution(%L)', :'run', 'PT404'),
  ('select public.create_workflow(''x'', user_id => %L)', tests.user_id('ada')::text, 'PT403'),
  ('select public.create_workflow(''Flow'', ''{}'')', null, 'PT422'),
  ('select public.create_workflow(''Flow'', ''[{"id": "a"}]'')', null, 'no error'),
  ('select public.list_workflows(), public.list_executions()', null, 'no error')
) as s (statement, id, code);
select workflow_id as bens from list_workflows() \gset
select is(pg_temp.attempt(format(s.statement, :'bens')), 'no error', s.statement)
from (values
  ('select public.get_workflow(%L)'), ('select public.create_version(%L, ''[]'')'), ('select public.restore_version(%L, 1)'),
  ('select public.start_execution(%L)'),
  ('insert into public.workflow_executions (workflow_id) values (%L)'), ('delete from public.workflow_sessions')
) as s (statement);
select tests.authenticate_as('ada');
select is((select count(*)::int from workflow_sessions), 1, 'Ada''s workflow is there');
select is(nextval('pg_temp.calls'), 1::bigint, 'nothing of the attacker''s was called');

select * from finish();
rollback;
