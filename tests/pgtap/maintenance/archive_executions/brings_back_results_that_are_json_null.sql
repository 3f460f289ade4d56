-- A node that gave JSON's null gave something: the run shows it among its outputs, and no output at all it does not.
begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as now_run \gset
select record_node_result(:'now_run', 'null', output => 'null');
select record_node_result(:'now_run', 'null of a failure', output => 'null', status => 'failed', error => 'é');
select record_node_result(:'now_run', 'none');
select record_node_result(:'now_run', 'none of a failure', status => 'failed', error => 'é');
select record_node_result(:'now_run', 'within', output => '{"a": null}');
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
select :'w', 'completed', m.at, m.at from (select date_trunc('month', now(), 'UTC') - interval '70 days' as at) m
returning id as run \gset
select ensure_execution_partitions();
select tests.clear_authentication();
update workflow_internal.node_results r set execution_id = :'run' where r.execution_id = :'now_run';
update workflow_internal.executions e set has_node_results = true where e.id = :'run';
create temporary table before as select to_jsonb(r) as row, r.output is null as has_none from workflow_internal.node_results r;

select tests.authenticate_as('ada');
select is(
  (get_execution(:'run')).outputs, '{"null": null, "null of a failure": null, "within": {"a": null}}'::jsonb, 'before'
);
select tests.authenticate_as_service();
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date) from generate_series(1, 2);
select ok(is_finished) from restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select tests.authenticate_as('ada');
select is(
  (get_execution(:'run')).outputs, '{"null": null, "null of a failure": null, "within": {"a": null}}'::jsonb, 'after'
);
select tests.clear_authentication();
select set_eq('select to_jsonb(r), r.output is null from workflow_internal.node_results r', 'select b.row, b.has_none from before b', 'all rows');

select * from finish();
rollback;
