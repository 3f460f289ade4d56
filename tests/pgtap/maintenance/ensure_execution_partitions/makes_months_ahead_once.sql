begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as_service();
select results_eq('select task, done, remaining, is_finished, message from ensure_execution_partitions(9)', $$values ('ensure_execution_partitions', 3::bigint, 0::bigint, true, null::text)$$, 'six months are there since the install');
select results_eq('select done, is_finished from ensure_execution_partitions(9)', 'values (0::bigint, true)', 'and again none');
select tests.clear_authentication();
select is(
  (select count(*)::int from workflow_internal.attached_months() m (month_start) where m.month_start >= date_trunc('month', now(), 'UTC')), 10, 'this month and nine'
);
select is_empty(
  $$select c.relname from pg_class c where c.relnamespace = 'workflow_internal'::regnamespace and c.relname like 'executions\_2%' and not c.relrowsecurity and c.relkind = 'r'$$,
  'row level security is on'
);

select * from finish();
rollback;
