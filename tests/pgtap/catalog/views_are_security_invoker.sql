begin;
select plan(1);

select is_empty(
  $$select c.oid::regclass
    from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and c.relkind in ('v', 'm')
      and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'$$
);

select * from finish();
rollback;
