begin;
select plan(4);
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;

select workflow_internal.create_execution_partitions(14);
select to_char((now() + interval '14 months') at time zone 'UTC', 'YYYY_MM') as month \gset

select ok(c.relrowsecurity, 'row level security is on')
from pg_class c where c.oid = format('workflow_internal.executions_%s', :'month')::regclass;
select is_empty(
  format(
    $$select r.name, p.name
      from (values ('anon'), ('authenticated'), ('service_role')) as r (name)
      cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) as p (name)
      where has_table_privilege(r.name, 'workflow_internal.executions_%s', p.name)$$, :'month'),
  'no API role may touch it'
);
select matches(
  obj_description(format('workflow_internal.executions_%s', :'month')::regclass, 'pg_class'),
  '^Runs created in [A-Z][a-z]+ \d{4} \(UTC\)\.$',
  'and it says what it holds'
);
select tests.authenticate_as_service();
select throws_ok('select workflow_internal.create_execution_partitions(1)', '42501', null, 'nor may they make one');

select * from finish();
rollback;
