-- Partitions take their parent's, so theirs are not looked at.
begin;
select plan(2);

select is_empty(
  $$select c.conrelid::regclass, c.conname
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    where t.relnamespace = 'workflow_internal'::regnamespace and not t.relispartition
      and c.conname !~ ('^' || t.relname || '_[a-z_]+_(' || case c.contype
        when 'c' then 'check' when 'f' then 'fkey' when 'u' then 'key' when 'n' then 'not_null' else '#' end || ')$')
      and (c.contype <> 'p' or c.conname <> t.relname || '_pkey')$$
);
select is_empty(
  $$select i.indexrelid::regclass
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    join pg_class x on x.oid = i.indexrelid
    where t.relnamespace = 'workflow_internal'::regnamespace and not t.relispartition
      and x.relname !~ ('^' || t.relname || '_[a-z_]+_idx$')
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)$$,
  'and so are indexes'
);

select * from finish();
rollback;
