begin;
select plan(5);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

create function pg_temp.refused(role_name text) returns setof text language sql as $$
  select p.oid::regprocedure::text from pg_proc p
  join workflow_internal.installed_files f on f.path = 'functions/maintenance/' || p.proname || '.sql'
  where p.pronamespace = 'public'::regnamespace and has_function_privilege(refused.role_name, p.oid, 'execute')
$$;
select is_empty($$select pg_temp.refused('anon')$$, 'nobody else may call one');
select is_empty($$select pg_temp.refused('authenticated')$$);
select cmp_ok((select count(*)::int from pg_temp.refused('service_role')), '>', 14);
select tests.authenticate_as('ada');
select throws_ok('select run_maintenance()', '42501', 'permission denied for function run_maintenance');
select throws_ok('select workflow_internal.begin_maintenance(1)', '42501', 'permission denied for function begin_maintenance');

select * from finish();
rollback;
