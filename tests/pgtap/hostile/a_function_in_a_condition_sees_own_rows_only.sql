-- A cheap function of the attacker's is tried before other conditions, but not before row level security.
begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Secret name', tests.nodes(1), description => 'Secret text') \gset
select start_execution(:'w', 'Secret source');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Ben''s') \gset
select start_execution(:'bens', 'Ben''s source');
create temporary table peeked (value text);
create function pg_temp.peek(value text) returns boolean language plpgsql cost 0.0000001 as $$
begin
  insert into pg_temp.peeked values (peek.value);
  return true;
end
$$;

select count(*) from workflow_sessions s where pg_temp.peek(s.name) and pg_temp.peek(s.description) and pg_temp.peek(s.nodes::text);
select count(*) from workflow_executions e where pg_temp.peek(e.trigger_source) and pg_temp.peek(e.workflow_snapshot::text);
select count(*) from workflow_internal.workflows w where pg_temp.peek(w.name);
select count(*) from workflow_internal.executions e where pg_temp.peek(e.trigger_source);
select count(*) from workflow_internal.workflow_definitions d where pg_temp.peek(d.nodes::text);
select count(*) from list_workflows() l where pg_temp.peek(l.name);
select is_empty($$select p.value from pg_temp.peeked p where p.value ~* 'secret|node-1'$$, 'nothing of Ada''s was seen');
select isnt_empty($$select p.value from pg_temp.peeked p where p.value = 'Ben''s'$$, 'though the function was called');

select * from finish();
rollback;
