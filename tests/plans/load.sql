-- 100,000 workflows of 18,011 users and 53,003 runs, straight into the tables, as the functions would have left them:
-- user 1 has 5,000 workflows, users 2 to 11 have 500 each, the others five each. Workflow 1 has 2,000 versions,
-- workflow 2 has 20,000 runs, workflow 3 has three, which are the oldest of all. Every hundredth is a template. Every tenth is in
-- the folder of its user's thousands, one of a hundred carries the tag seldom and has a node of the type rare.
-- 20,500 runs of other workflows wait in the queue.
-- For a superuser: foreign keys and triggers would only say that all is well, and take minutes for it.
set session_replication_role = replica;
set synchronous_commit = off;

create function pg_temp.user_id(number int) returns uuid language sql immutable
return md5('user ' || number)::uuid;

-- A time-ordered id that is the same in every load: of a moment, and one of its kind.
create function pg_temp.id(kind text, number int, at timestamptz) returns uuid language sql immutable
return (
  lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || left(md5(kind || number), 3)
  || '8' || right(md5(kind || number), 15)
)::uuid;

insert into auth.users (id, email)
select pg_temp.user_id(n), n || '@example.test' from generate_series(1, 18011) as n;

create temp table loaded as
select n, pg_temp.id('workflow', n, made.at) as id, pg_temp.id('definition', n, made.at) as definition_id,
  pg_temp.user_id(case when n <= 5000 then 1 when n <= 10000 then 2 + (n - 5001) / 500 else 12 + (n - 10001) / 5 end)
    as user_id,
  made.at
from generate_series(1, 100000) as n
-- In an order of its own, so that no list finds its rows side by side.
cross join lateral (select timestamptz '2026-01-01' + make_interval(secs => hashint4(n) & 16777215) as at) made;

insert into workflow_internal.workflow_definitions
  (id, workflow_id, user_id, nodes, edges, trigger, variables, has_run, is_public)
select l.definition_id, l.id, l.user_id,
  jsonb_build_array(
    jsonb_build_object('id', 'a', 'type', 'input', 'data', jsonb_build_object('label', 'Read ' || l.n)),
    jsonb_build_object('id', 'b', 'type', case when l.n % 100 = 7 then 'rare' else 'output' end, 'data',
      jsonb_build_object('label', 'Write ' || l.n, 'model', 'model ' || l.n % 500))
  ),
  '[{"id": "a-b", "source": "a", "target": "b"}]', null, '{}', true, l.n % 100 = 0
from loaded l;

insert into workflow_internal.workflows
  (id, user_id, current_version, current_version_id, revision, created_by, updated_by, name, description, folder, tags, is_template, status, created_at, updated_at)
select l.id, l.user_id, case when l.n = 1 then 2000 else 1 end,
  case when l.n = 1 then pg_temp.id('version', 2000, l.at) else l.id end, 1, l.user_id, l.user_id, 'Workflow ' || hashint4(l.n) % 50000, 'Number ' || l.n,
  case when l.n % 10 = 3 then 'folder ' || l.n / 1000 end,
  case when l.n % 100 = 7 then array['tag ' || l.n % 20, 'seldom'] else array['tag ' || l.n % 20, 'all'] end, l.n % 100 = 0, 'draft', l.at, l.at + make_interval(secs => l.n)
from loaded l;

insert into workflow_internal.workflow_versions
  (id, workflow_id, user_id, version, definition_id, created_at, updated_at, created_by, updated_by)
select case when v.number = 1 then l.id else pg_temp.id('version', v.number, l.at) end, l.id, l.user_id, v.number,
  l.definition_id, l.at, l.at, l.user_id, l.user_id
from loaded l
cross join lateral generate_series(1, case when l.n = 1 then 2000 else 1 end) as v (number);

-- On an older version of the long history, and on the first workflow of each average user.
insert into workflow_internal.version_labels (workflow_id, version, user_id, labelled_at, labelled_by, label)
select l.id, case when l.n = 1 then 1234 else 1 end, l.user_id, l.at, l.user_id, 'production'
from loaded l where l.n % 5 = 1;

insert into workflow_internal.templates
  (workflow_id, version_id, definition_id, user_id, version, revision, name, description, tags, status, created_at,
  updated_at)
select w.id, v.id, v.definition_id, w.user_id, v.version, v.revision, w.name, w.description, w.tags, w.status,
  v.created_at, w.updated_at
from workflow_internal.workflows w
join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
where w.is_template;

-- As index_workflow writes it. Every workflow has the word workflow, every twentieth one of its tags, and each its number.
insert into workflow_internal.search_documents
  (workflow_id, user_id, is_template, source_hash, text_hash, labels, content, terms, document, public_document)
select w.id, w.user_id, w.is_template, 0, 0, 'Read' || e'\n' || 'Write', 'Numbers', 'workflow number read write',
  t.document, case when w.is_template then t.document end
from workflow_internal.workflows w
cross join lateral (
  select setweight(to_tsvector('simple', w.name), 'A') || setweight(to_tsvector('simple', w.description || ' ' || w.tags[1]), 'B')
    || setweight('read:1 write:2'::tsvector, 'C') as document
) t;

insert into workflow_internal.template_counts (workflow_id, copies)
select t.workflow_id, hashint4(t.version + length(t.name)) & 15 from workflow_internal.templates t;

create temp table started as
select r.n, l.id as workflow_id, l.definition_id, l.user_id, pg_temp.id('run', r.n, r.at) as id, r.at
from (
  select n, case when n <= 3 then 3 when n <= 20003 then 2 else 10001 + n end as workflow,
    -- In this month, one after the other.
    date_trunc('month', now(), 'UTC') + (now() - date_trunc('month', now(), 'UTC')) * (n / 53004.0) as at
  from generate_series(1, 53003) as n
) r
join loaded l on l.n = r.workflow;

insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, started_at, completed_at, workflow_version, workflow_revision,
  nodes_executed, status, trigger_source)
select s.id, s.workflow_id, s.workflow_id, s.definition_id, s.user_id, s.at, s.at + interval '1 second', 1, 1, 2,
  case when s.n % 10 = 0 then 'failed' else 'completed' end, 'manual'
from started s;

insert into workflow_internal.execution_counters (workflow_id, slot, user_id, execution_count, last_executed_at)
select s.workflow_id, 0, s.user_id, count(*), max(s.at) from started s group by s.workflow_id, s.user_id;

insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
select e.id, e.workflow_id, e.user_id, e.status from workflow_internal.executions e where e.status = 'failed';

-- A queue: of the heavy user's workflow 4 with 20,000 runs, of 500 others with one each, every tenth of them for later.
insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, workflow_version, workflow_revision, status, attempt)
select pg_temp.id('queued', q.n, now() - make_interval(secs => (20600 - q.n) / 1000.0)), l.id, l.id, l.definition_id, l.user_id, 1, 1,
  'queued', 0
from generate_series(1, 20500) as q (n) join loaded l on l.n = case when q.n <= 20000 then 4 else 10000 + (q.n - 20000) * 5 end;

insert into workflow_internal.active_executions
  (execution_id, workflow_id, user_id, available_at, attempt, max_attempts, status)
select e.id, e.workflow_id, e.user_id, now() + case when hashtext(e.id::text) % 10 = 0 then interval '1 day' else interval '0' end, 0, 3, 'queued'
from workflow_internal.executions e where e.status = 'queued';

insert into workflow_internal.execution_counters (workflow_id, slot, user_id, execution_count, last_executed_at)
select e.workflow_id, 1, e.user_id, count(*), now() from workflow_internal.executions e where e.status = 'queued'
group by e.workflow_id, e.user_id;
