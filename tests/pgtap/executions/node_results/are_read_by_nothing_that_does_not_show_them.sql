begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select complete_execution(:'run', outputs => '{"a": 1}');
select start_execution(:'w') as running \gset
select start_execution(:'w') as recorded \gset
select record_node_result(:'recorded', 'a');

create function pg_temp.plan_of(query text) returns text language plpgsql as $$
declare
  line text;
  lines text := '';
begin
  for line in execute 'explain (verbose) ' || query loop
    lines := lines || line || e'\n';
  end loop;
  return lines;
end
$$;
select unalike(
  pg_temp.plan_of('select e.status, count(*) from workflow_executions e group by e.status'), '%recorded%', 'a count by status'
);
select unalike(
  pg_temp.plan_of('select e.status, count(*) from workflow_executions e group by e.status'), '%active_executions%', 'does not look at active runs either'
);
select unalike(
  pg_temp.plan_of('select e.workflow_id, avg(e.duration_ms) from workflow_executions e where e.status = ''completed'' group by e.workflow_id'),
  '%recorded%', 'nor does an average'
);

create function pg_temp.reads() returns bigint language sql security definer as $$
  select coalesce(sum(coalesce(s.seq_scan, 0) + coalesce(s.idx_scan, 0)), 0)::bigint from pg_stat_xact_user_tables s where s.relname like 'node_results%'
$$;
select pg_temp.reads() as before \gset
select list_executions();
select list_executions(status => 'running');
select is(pg_temp.reads(), :'before', 'lists read none');
select outputs, errors, nodes_executed from get_execution(:'run');
select is(pg_temp.reads(), :'before', 'nor does a finished run that has none');
select outputs, errors, nodes_executed from get_execution(:'running');
select is(pg_temp.reads(), :'before', 'or a running one');
select outputs, errors, nodes_executed from get_execution(:'recorded');
select cmp_ok(pg_temp.reads(), '>', :'before', 'a run that has some does');

select * from finish();
rollback;
