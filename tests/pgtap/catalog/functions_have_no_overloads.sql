-- PostgREST cannot choose between two functions of one name.
begin;
select plan(1);

select is_empty(
  $$select p.proname, count(*)
    from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
    group by p.pronamespace, p.proname having count(*) > 1$$
);

select * from finish();
rollback;
