-- Where search_path is empty, Postgres looks for types in pg_temp first: a domain there, named like a type that a definer
-- function uses, has a CHECK that calls what the attacker wrote, as the definer.
begin;
select plan(3);

set local search_path = pg_catalog, tap, public, pg_temp;
create function public.careless(value text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  return careless.value::uuid is not null;
end
$$;
create temporary sequence escalations; -- counts on in transactions that fail
grant all on sequence pg_temp.escalations to public;
select tests.create_user('ben');
select tests.authenticate_as('ben');

create function pg_temp.spy() returns boolean language plpgsql as $$
begin
  if current_user <> 'authenticated' then
    perform pg_catalog.nextval('pg_temp.escalations');
  end if;
  return true;
end
$$;
create domain pg_temp.uuid as pg_catalog.uuid check (pg_temp.spy());
create domain pg_temp.text as pg_catalog.text check (pg_temp.spy());
create domain pg_temp.jsonb as pg_catalog.jsonb check (pg_temp.spy());
create domain pg_temp.name as pg_catalog.name check (pg_temp.spy());
create domain pg_temp.int4 as pg_catalog.int4 check (pg_temp.spy());
create domain pg_temp.int8 as pg_catalog.int8 check (pg_temp.spy());
create domain pg_temp.bool as pg_catalog.bool check (pg_temp.spy());
create domain pg_temp.timestamptz as pg_catalog.timestamptz check (pg_temp.spy());
create domain pg_temp.regtype as pg_catalog.regtype check (pg_temp.spy());
create domain pg_temp.xid8 as pg_catalog.xid8 check (pg_temp.spy());

select careless('00000000-0000-0000-0000-000000000001');
select is(nextval('pg_temp.escalations'), 2::bigint, 'the trap catches a careless function');

select workflow_id as w from create_workflow('Flow', tests.nodes(1), is_template => true) \gset
select set_node_type_rule('default', '{"required": ["label"], "anyOf": [{"minimum": 1}]}', '{default}', 0, 9);
select create_version(:'w', tests.nodes(2), version_note => 'second', validate => true);
select * from list_node_type_rules();
select set_node_type_rule('other'), delete_node_type_rule('other');
select update_workflow(:'w', name => 'Renamed', nodes => tests.nodes(3), clear_fields => '{description}');
select restore_version(:'w', 1);
select set_version_label(:'w', 2, 'production');
select get_workflow(:'w', label => 'production');
select archive_old_workflow_versions('Renamed', keep_versions => 1);
select toggle_favorite(:'w'), archive_workflow(:'w'), unarchive_workflow(:'w'), duplicate_workflow(:'w');
select * from list_workflows(search_query => 'a', order_by => 'name'), get_version_history(:'w');
select move_workflows(array[:'w']::uuid[], 'a/b'), tag_workflows(array[:'w']::uuid[], '{x}', '{y}');
select * from list_folders(), list_tags(), rename_folder('a', 'c'), rename_tag('x', 'z');
select * from list_workflows(tags_any => '{x}', folder => 'c'), find_node_usage('default', 'data.label', '"x"');
select archive_workflows(array[:'w']::uuid[]), unarchive_workflow(:'w');
select start_execution(:'w', idempotency_key => 'k') as run \gset
select complete_execution(:'run', 'failed', 1, '{"a": 1}', '[{"nodeId": "a", "error": "x", "timestamp": 1}]');
select * from get_execution(:'run'), get_execution_stats(:'w'), list_executions();
select * from get_execution_timeline(:'w'), list_failing_workflows(), list_slow_workflows(), compare_version_stats(:'w', 1, 2);
insert into workflow_executions (workflow_id) values (:'w') returning id as run \gset
update workflow_executions set status = 'completed' where id = :'run';
insert into workflow_sessions (name, nodes) values ('By the view', '[]');
insert into workflow_sessions (parent_workflow_id, nodes) values (:'w', tests.nodes(4));
update workflow_sessions set is_current_version = true where id = :'w';
select is(nextval('pg_temp.escalations'), 3::bigint, 'nothing ran as anybody else in ordinary use');

do $$
declare
  call record;
begin
  for call in
    select format('select workflow_internal.%I(%s)', p.proname, (
      select string_agg(format('%L::%s', case t.type
        when 'uuid'::regtype then (select s.id::text from public.workflow_sessions s where s.is_current_version limit 1)
        when 'jsonb'::regtype then '{}' when 'text'::regtype then 'completed' when 'integer'::regtype then '1'
        when 'boolean'::regtype then 'true' when 'regtype'::regtype then 'pg_catalog.uuid' end, t.type::regtype), ', ' order by t.place)
      from unnest(p.proargtypes) with ordinality as t (type, place)
    )) as statement
    from pg_proc p
    where p.pronamespace = 'workflow_internal'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
      and has_function_privilege(p.oid, 'execute')
    order by p.proname <> 'delete_workflow'
  loop
    begin
      execute call.statement;
    exception
      when others then null;
    end;
  end loop;
end
$$;
select is(nextval('pg_temp.escalations'), 4::bigint, 'nor in any definer function that is called directly');

select * from finish();
rollback;
