-- Read directly, table by table, as somebody who owns nothing: the template is public, the rest is not.
begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Private', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select record_node_result(start_execution(:'w', idempotency_key => 'k'), 'a');
select workflow_id as template from create_workflow('Template', tests.nodes(3), is_template => true) \gset
select create_version(:'template', tests.nodes(4));
select start_execution(:'template');
select set_version_label(:'template', 1, 'production');
select tests.clear_authentication();
create temporary table seen (role_name text, table_name text, rows bigint);
create function pg_temp.look(role_name text, claims jsonb) returns void language plpgsql as $$
declare
  place record;
  shown bigint;
begin
  for place in
    select c.oid::regclass::text as name
    from pg_class c
    where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind in ('r', 'p')
      and has_any_column_privilege(look.role_name, c.oid, 'select')
  loop
    perform tests.authenticate(look.role_name, look.claims);
    execute format('select count(*) from %s', place.name) into shown;
    perform tests.clear_authentication();
    insert into pg_temp.seen values (look.role_name, place.name, shown);
  end loop;
end
$$;

select pg_temp.look('authenticated', jsonb_build_object('sub', tests.user_id('ben'), 'role', 'authenticated'));
select pg_temp.look('anon', '{"role": "anon"}');
select results_eq(
  'select s.table_name, s.rows from pg_temp.seen s where s.rows > 0 order by s.role_name, s.table_name collate "C"',
  $$values
    ('workflow_internal.templates', 1::bigint), ('workflow_internal.workflow_definitions', 1),
    ('workflow_internal.templates', 1), ('workflow_internal.workflow_definitions', 1)$$,
  'anon and Ben see the template''s face and its definition'
);
select tests.authenticate_as('ben');
select results_eq(
  'select d.nodes from workflow_internal.workflow_definitions d', 'values (tests.nodes(4))', 'the current one, not those before it'
);

select * from finish();
rollback;
