begin;
select plan(2);

create index nobody_asks_for_idx on workflow_internal.unsuccessful_executions (workflow_id, execution_id);
create index nobody_needs_idx on workflow_internal.settings (change_feed);
insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'failed' from generate_series(1, 30000);
create temporary table named as select r.* from maintenance_report() r where r.name ~ 'index nobody_';
select results_eq(
  'select name, severity, unit from named',
  $$values ('size of index nobody_asks_for_idx, not used since the statistics began', 'info', 'bytes')$$,
  'a large one is named'
);
select cmp_ok((select value from named), '>=', 1048576::numeric, 'with its size');

select * from finish();
rollback;
