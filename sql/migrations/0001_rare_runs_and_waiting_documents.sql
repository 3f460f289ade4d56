-- Statistics know from where runs were started, and search documents are written after a save.
--
-- Back by hand, before an older release is applied with --force:
--   alter table workflow_internal.execution_statistics drop column hour_sources;
--   alter table workflow_internal.execution_periods drop column sources;
--   drop table workflow_internal.unindexed_workflows;
--   alter table workflow_internal.maintenance_tasks add column round_began_at timestamptz not null default clock_timestamp();
-- What waited in that table is searched by its older texts until it is saved again.

-- Nobody noted from where earlier runs were started: all bits, so that they are looked for under any source. No row is written for that.
alter table workflow_internal.execution_statistics add column hour_sources bigint not null default '-1';
alter table workflow_internal.execution_statistics alter column hour_sources set default 0;
alter table workflow_internal.execution_periods add column sources bigint not null default '-1';
alter table workflow_internal.execution_periods alter column sources set default 0;

-- Nothing reads it.
-- squawk-ignore ban-drop-column
alter table workflow_internal.maintenance_tasks drop column round_began_at;

-- They take other arguments now, or are gone.
drop function workflow_internal.execution_page(uuid, uuid, text, integer, text, uuid, uuid, integer);
drop function workflow_internal.recorded_page(uuid, uuid, text, integer, text, uuid, uuid, integer);
drop function workflow_internal.count_finished_execution(uuid, uuid, uuid, integer, text, timestamptz, timestamptz);
drop function workflow_internal.index_workflow(workflow_internal.workflows);
drop function workflow_internal.mended_query(text, uuid, boolean, boolean);
drop function workflow_internal.ranked_matches(uuid[], tsquery, uuid, boolean, jsonb, integer, text[]);
drop function workflow_internal.search_matches(tsquery, uuid, boolean, boolean);
drop function workflow_internal.similar_word(text, uuid, boolean, boolean);
drop function workflow_internal.erase_execution_statistics(integer);
drop function workflow_internal.lifetime_sums(uuid, integer, double precision[]);
drop function workflow_internal.duration_percentiles(integer[], bigint[], double precision, double precision[]);
