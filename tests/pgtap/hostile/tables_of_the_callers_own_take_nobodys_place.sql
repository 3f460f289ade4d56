-- Temporary tables come before others of the same name wherever a name is not qualified.
begin;
select plan(5);

select tests.create_user('ben');
select tests.authenticate_as('ben');
create temporary sequence firings;
create function pg_temp.spy() returns trigger language plpgsql as $$
begin
  perform pg_catalog.nextval('pg_temp.firings');
  return new;
end
$$;
do $$
declare
  name text;
begin
  foreach name in array
    '{workflows,workflow_versions,version_labels,workflow_definitions,templates,executions,execution_keys,execution_counters,execution_statistics,execution_periods,active_executions,error_codes,users}'::text[]
  loop
    execute format('create temporary table %I (id uuid, name text, user_id uuid, workflow_id uuid)', name);
    execute format('insert into pg_temp.%I default values', name);
    execute format('create trigger spy before insert or update or delete on pg_temp.%I for each row execute function pg_temp.spy()', name);
  end loop;
end
$$;

select workflow_id as w from create_workflow('Flow', tests.nodes(1), is_template => true) \gset
select create_version(:'w', tests.nodes(2));
select set_version_label(:'w', 1, 'production');
select update_workflow(:'w', nodes => tests.nodes(3));
select start_execution(:'w', idempotency_key => 'k') as run \gset
select complete_execution(:'run');
select is((get_workflow(:'w')).nodes, tests.nodes(3), 'the workflow is in the real tables');
select throws_ok('select create_workflow('''')', 'PT422', 'A workflow needs a name', 'and so are the errors');
select is((select count(*)::int from list_workflows()), 1, 'lists read the real ones');
select is((select s.successful from get_execution_stats(:'w') s), 1::bigint, 'so do statistics');
select delete_workflow(:'w');
select is(nextval('pg_temp.firings'), 1::bigint, 'nothing was written to the false ones');

select * from finish();
rollback;
