begin;
select plan(2);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

insert into workflow_internal.maintenance_runs (task, began_at, ended_at, done, remaining, is_finished)
select 'x', now() - n * interval '1 minute', now(), 0, 0, true from generate_series(1, 1500) as n;
select tests.authenticate_as_service();
select ok(bool_and(r.is_finished)) from run_maintenance() r;
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.maintenance_runs), 1000);

select * from finish();
rollback;
