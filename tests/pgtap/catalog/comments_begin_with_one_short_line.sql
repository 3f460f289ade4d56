-- PostgREST serves the first line as a summary and the rest, after an empty line, as the description.
begin;
select plan(1);

select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and obj_description(p.oid, 'pg_proc') !~ '^[^\n]{5,80}\n\n\S'$$
);

select * from finish();
rollback;
