begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

-- What tests before this one have saved.
select tests.index_workflows();
select tests.authenticate_as_service();
select results_eq(
  'select task, done, remaining, is_finished, message from run_maintenance()',
  $$values ('fail_stale_executions', 0::bigint, 0::bigint, true, null::text), ('expire_execution_keys', 0, 0, true, null),
    ('fold_statistics', 0, 0, true, null), ('index_workflows', 0, 0, true, null), ('erase_deleted_accounts', 0, 0, true, null), ('erase_unused_definitions', 0, 0, true, null),
    ('ensure_execution_partitions', 0, 0, true, null), ('purge_executions', 0, 0, true, null)$$
);
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.maintenance_runs), 8);
select is(tests.answer('select run_maintenance(0)'), 'PT422 $.time_budget_ms');
select is(tests.answer('select run_maintenance(null)'), 'no error');

select * from finish();
rollback;
