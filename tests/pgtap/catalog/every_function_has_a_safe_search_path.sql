-- pg_catalog first and pg_temp last: with an empty path Postgres looks for types in pg_temp first, so that a caller's
-- domain pg_temp.uuid would run its CHECK as the definer. An ATOMIC body is bound when the function is made.
begin;
select plan(1);

select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
      and p.prosqlbody is null
      and not coalesce(p.proconfig, '{}') @> '{"search_path=pg_catalog, pg_temp"}'$$
);

select * from finish();
rollback;
