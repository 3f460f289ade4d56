-- Puts the statistics of two versions of a workflow side by side.
create or replace function public.compare_version_stats(workflow_id uuid, from_version integer, to_version integer)
returns public.version_stats_comparison
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  changes jsonb;
  older public.execution_stats;
  newer public.execution_stats;
  enough constant integer := 10;
  older_runs bigint;
  newer_runs bigint;
  failed_share double precision;
  fails_more boolean;
  is_slower boolean;
begin
  if compare_version_stats.from_version is null or compare_version_stats.to_version is null then
    perform workflow_internal.raise_error(
      'argument_missing', case when compare_version_stats.from_version is null then '$.from_version' else '$.to_version' end
    );
  end if;
  -- It refuses what is not there, or not the caller's.
  select coalesce(jsonb_object_agg(k.kind, k.number), '{}') into changes
  from (
    select c.kind, count(*) as number
    from public.compare_versions(
      compare_version_stats.workflow_id, compare_version_stats.from_version, compare_version_stats.to_version
    ) c
    group by c.kind
  ) k;
  older := public.get_execution_stats(compare_version_stats.workflow_id, version => compare_version_stats.from_version);
  newer := public.get_execution_stats(compare_version_stats.workflow_id, version => compare_version_stats.to_version);

  older_runs := older.successful + older.failed;
  newer_runs := newer.successful + newer.failed;
  if least(older_runs, newer_runs) >= enough then
    -- The test of two proportions with a pooled share, one-sided, at 2.5 %.
    -- Source: NIST/SEMATECH e-Handbook of Statistical Methods, section 7.3.3.
    failed_share := (older.failed + newer.failed)::double precision / (older_runs + newer_runs);
    fails_more := older.success_rate - newer.success_rate
      > 1.96 * sqrt(failed_share * (1 - failed_share) * (1.0 / older_runs + 1.0 / newer_runs));
    -- Either median may be wrong by a twentieth.
    is_slower := newer.p50_duration_ms > older.p50_duration_ms * 1.25;
  end if;
  return row(
    compare_version_stats.from_version, compare_version_stats.to_version, older_runs + older.cancelled, newer_runs + newer.cancelled,
    older.success_rate, newer.success_rate, older.avg_duration_ms, newer.avg_duration_ms, older.p50_duration_ms,
    newer.p50_duration_ms, older.p95_duration_ms, newer.p95_duration_ms, fails_more, is_slower,
    changes
  )::public.version_stats_comparison;
end
$$;

comment on function public.compare_version_stats(uuid, integer, integer) is
  'Compare how two versions of a workflow ran

All runs of either version, side by side, and whether the later one got worse. workflow_id: the id of any version. from_finished, to_finished:
completed, failed and cancelled runs. Rates and durations as for get_execution_stats, null without runs.
fails_more: whether more of to_version''s runs fail, by more than chance gives in one of 40 cases (test of two proportions). is_slower: whether its median
duration is a quarter longer, or more. Both are null below 10 completed or failed runs of either version.
changes: what was changed from one to the other, numbers by kind such as {"node_changed": 2}; compare_versions gives each of them.
Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 a null.';

revoke all on function public.compare_version_stats(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.compare_version_stats(uuid, integer, integer) to authenticated, service_role;
