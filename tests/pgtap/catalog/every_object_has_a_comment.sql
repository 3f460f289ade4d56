begin;
select plan(5);

select ok(obj_description('workflow_internal'::regnamespace, 'pg_namespace') is not null, 'the schema');
select is_empty(
  $$select c.oid::regclass
    from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and coalesce(obj_description(c.oid, 'pg_class'), '') = ''$$,
  'tables and views'
);
select is_empty(
  $$select c.oid::regclass, a.attname
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm')
      and not c.relispartition
      and coalesce(col_description(c.oid, a.attnum), '') = ''$$,
  'their columns'
);
select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
      and coalesce(obj_description(p.oid, 'pg_proc'), '') = ''$$,
  'functions'
);
select is_empty(
  $$select t.oid::regtype
    from pg_type t
    left join pg_class c on c.oid = t.typrelid
    where t.typnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
      and t.typelem = 0 and coalesce(c.relkind, 'c') = 'c'
      and coalesce(obj_description(t.oid, 'pg_type'), '') = ''$$,
  'types'
);

select * from finish();
rollback;
