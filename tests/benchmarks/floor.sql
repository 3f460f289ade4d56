-- Bare tables with what the functions give to the user in benchmark.heavy: no row level security, no trigger, no check, and only
-- the index that is needed. The cheapest statement on them is the floor: the same bytes, moved without any service.
create schema floor;
grant usage on schema floor to authenticated;

create table floor.workflows as
select s.* from public.workflow_sessions s where s.name like 'Benchmark %';
alter table floor.workflows add primary key (id);

create table floor.workflow_list as
select v.id, w.id as workflow_id, w.user_id, v.version, v.revision, w.name, w.description, w.tags, w.folder, w.is_template,
  w.is_favorite, w.status, v.version_note, v.created_by, v.updated_by, w.created_at, w.updated_at, 3::bigint as execution_count, now() as last_executed_at,
  jsonb_build_array('updated_at desc', w.updated_at, w.id)::text as next_cursor
from workflow_internal.workflows w
join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
where w.user_id = current_setting('benchmark.heavy')::uuid;

create index on floor.workflow_list (user_id, updated_at, id);

create table floor.versions as
select h.* from workflow_internal.workflows w, public.get_version_history(w.id, page_size => 1000) h
where w.id in (current_setting('benchmark.busy')::uuid, current_setting('benchmark.long')::uuid);
create index on floor.versions (workflow_id, version);

create table floor.runs as
select s.*
from workflow_internal.executions e, workflow_internal.execution_summary(e, null::workflow_internal.active_executions) s
where e.workflow_id = current_setting('benchmark.busy')::uuid;
create index on floor.runs (workflow_id, id);

create table floor.stats as
select current_setting('benchmark.busy')::uuid as workflow_id, s.*
from public.get_execution_stats(current_setting('benchmark.busy')::uuid) s;
alter table floor.stats add primary key (workflow_id);

create table floor.executions (
  id uuid primary key default gen_random_uuid(), workflow_id uuid, definition_id uuid, user_id uuid, status text,
  trigger_source text, started_at timestamptz default clock_timestamp(), completed_at timestamptz, nodes_executed int,
  outputs jsonb
);

-- What a search gives, with the words to find it by: the texts are on the same page, so that the floor moves them, too.
create table floor.found as
select l.*, s.document, s.terms, 0.5::double precision as rank, l.name as name_highlight, l.description as highlight
from floor.workflow_list l
join workflow_internal.search_documents s on s.workflow_id = l.workflow_id;
create index on floor.found using gin (user_id, document);

grant select, insert, update on all tables in schema floor to authenticated;
analyze;
