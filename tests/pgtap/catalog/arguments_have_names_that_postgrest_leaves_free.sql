begin;
select plan(2);

select is_empty(
  $$select p.oid::regprocedure, a.name
    from pg_proc p
    cross join lateral unnest(p.proargnames) as a (name)
    where p.pronamespace = 'public'::regnamespace
      and a.name in ('select', 'order', 'limit', 'offset', 'columns', 'on_conflict', 'and', 'or', 'not', '')$$,
  'none is reserved in a query string'
);
select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.pronargs > 0
      and (p.proargnames is null or cardinality(p.proargnames) < p.pronargs)$$,
  'and every argument has one'
);

select * from finish();
rollback;
