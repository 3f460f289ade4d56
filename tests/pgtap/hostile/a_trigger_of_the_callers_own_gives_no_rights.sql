-- What is called from inside a trigger is checked as what is called from outside.
begin;
select plan(6);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Template', is_template => true) \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as('ben');
create temporary table mine (statement text);
create function pg_temp.run() returns trigger language plpgsql as $$
begin
  execute new.statement;
  return new;
end
$$;
create trigger run before insert on pg_temp.mine for each row execute function pg_temp.run();

select throws_ok(format('insert into pg_temp.mine values (%L)', s.statement), s.code, null, s.statement)
from (values
  (format('select update_workflow(%L, name => ''x'')', :'w'), 'PT403'),
  (format('select complete_execution(%L)', :'run'), 'PT404'),
  (format('insert into workflow_sessions (parent_workflow_id) values (%L)', :'w'), 'PT403'),
  ('update workflow_internal.workflows set name = ''x''', '42501'),
  ('delete from workflow_executions', '42501')
) as s (statement, code);
insert into pg_temp.mine values ('update workflow_sessions set name = ''x'''), ('delete from workflow_sessions');
select tests.authenticate_as('ada');
select is((select s.name from workflow_sessions s), 'Template', 'the template is what it was');

select * from finish();
rollback;
