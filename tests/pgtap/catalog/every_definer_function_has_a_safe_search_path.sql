-- Also those with an ATOMIC body: what they call may depend on the path.
begin;
select plan(1);

select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and p.prosecdef
      and not coalesce(p.proconfig, '{}') @> '{"search_path=pg_catalog, pg_temp"}'$$
);

select * from finish();
rollback;
