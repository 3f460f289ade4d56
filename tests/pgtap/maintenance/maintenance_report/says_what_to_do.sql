begin;
select plan(7);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select enqueue_execution(:'w') as queued \gset
select tests.authenticate_as_service();
select ok(bool_and(r.severity in ('ok', 'info', 'warning', 'critical') and r.unit is not null)) from maintenance_report() r;
select ok(bool_and((r.advice is not null) = (r.severity in ('warning', 'critical')))) from maintenance_report() r;
select results_eq($$select value from maintenance_report() where name like 'queued runs%'$$, 'values (1::numeric)');
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 3) as n;
select results_eq($$select value, severity from maintenance_report() where name like 'runs in the default%'$$, $$values (3::numeric, 'warning')$$);
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', t.at, t.at from (select now() - interval '3 years' as at) t;
select results_eq($$select value from maintenance_report() where name like 'runs in the default%'$$, 'values (3::numeric)', 'older ones are at home there');
select ensure_execution_partitions();
select results_eq($$select value, severity from maintenance_report() where name like 'runs in the default%'$$, $$values (0::numeric, 'ok')$$);
select results_eq($$select value, severity from maintenance_report() where name like 'months that have no%'$$, $$values (0::numeric, 'ok')$$);

select * from finish();
rollback;
