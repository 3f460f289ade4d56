-- The Python client takes from these comments what a field is, and whether it may be null.
begin;
select plan(1);

select is_empty(
  $$select c.oid::regclass, a.attname
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'c'
      and coalesce(col_description(c.oid, a.attnum), '') = ''$$
);

select * from finish();
rollback;
