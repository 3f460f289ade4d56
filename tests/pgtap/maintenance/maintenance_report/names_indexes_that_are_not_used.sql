begin;
select plan(2);

-- Tests run side by side: users first, then runs, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

create index nobody_asks_for_idx on workflow_internal.unsuccessful_executions (workflow_id, execution_id);
insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'failed' from generate_series(1, 30000);
create temporary table named as select r.* from maintenance_report() r where r.name ~ '^size of index ';
select results_eq(
  $$select name, severity, unit from named where name ~ 'nobody'$$,
  $$values ('size of index nobody_asks_for_idx, not used since the statistics began', 'info', 'bytes')$$,
  'a large one is named'
);
select is((select count(*)::int from named where value < 1048576), 0, 'small ones are not');

select * from finish();
rollback;
