begin;
select plan(3);

select is_empty(
  $$select c.oid::regclass
    from pg_class c
    where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity$$,
  'partitions too'
);
select is_empty(
  $$select c.oid::regclass from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'f')$$,
  'and public has no table'
);
select cmp_ok(
  (select count(*)::int from pg_class c where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind in ('r', 'p')),
  '>', 10, 'the sweep saw the tables'
);

select * from finish();
rollback;
