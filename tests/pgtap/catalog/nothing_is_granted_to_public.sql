begin;
select plan(4);

select is_empty(
  $$select c.oid::regclass, a.privilege_type
    from pg_class c
    cross join lateral aclexplode(c.relacl) a
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and a.grantee = 0$$,
  'no table, view or sequence'
);
-- A definition shows everything but whether it ran.
select is(
  (
    select string_agg(format('%s.%s', c.relname, t.attname), ' ' order by t.attnum)
    from pg_attribute t
    join pg_class c on c.oid = t.attrelid
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and t.attacl is not null
  ),
  'workflow_definitions.id workflow_definitions.workflow_id workflow_definitions.user_id workflow_definitions.nodes '
  'workflow_definitions.edges workflow_definitions.trigger workflow_definitions.variables '
  'workflow_definitions.definition_hash workflow_definitions.layout_hash',
  'no single column but these'
);
select is_empty(
  $$select a.attname from pg_attribute a cross join lateral aclexplode(a.attacl) x
    where x.grantee = 0 and a.attrelid = 'workflow_internal.workflow_definitions'::regclass$$,
  'and those not to PUBLIC'
);
select is_empty(
  $$select n.nspname, a.privilege_type
    from pg_namespace n
    cross join lateral aclexplode(n.nspacl) a
    where n.nspname = 'workflow_internal' and a.grantee = 0$$,
  'not the schema'
);

select * from finish();
rollback;
