-- Workflows as the API shows them: one row a version. Own workflows come from the tables, other people's templates
-- from their public face. Whoever sees all rows of the tables has no use for the second half; asking that once a statement is
-- far cheaper than looking for each template in the tables.
create or replace view public.workflow_sessions with (security_invoker = true) as
select
  v.id,
  w.id as workflow_id,
  w.user_id,
  v.version,
  v.version = w.current_version as is_current_version,
  v.parent_version_id as parent_workflow_id,
  v.forked_from_id,
  w.name,
  w.description,
  d.nodes,
  d.edges,
  d.trigger,
  d.variables,
  w.tags,
  w.folder,
  w.is_template,
  w.is_favorite,
  case when w.archived_at is null and v.archived_at is null then w.status else 'archived' end as status,
  v.revision,
  v.version_note,
  v.created_at,
  case when v.version = w.current_version then w.updated_at else v.updated_at end as updated_at,
  coalesce(r.execution_count, 0)::bigint as execution_count,
  r.last_executed_at
from workflow_internal.workflow_versions v
join workflow_internal.workflows w on w.id = v.workflow_id
-- Left joins, since the planner leaves them out where none of their columns is asked for.
left join workflow_internal.workflow_definitions d on d.id = v.definition_id
left join lateral (
  select sum(c.execution_count) as execution_count, max(c.last_executed_at) as last_executed_at
  from workflow_internal.execution_counters c where c.workflow_id = w.id
) r on true
union all
-- Exactly the types of the first half: then the planner treats the halves apart and takes conditions into each.
select
  t.version_id,
  t.workflow_id,
  t.user_id,
  t.version,
  true,
  null::uuid,
  null::uuid,
  t.name,
  t.description,
  d.nodes,
  d.edges,
  d.trigger,
  d.variables,
  t.tags,
  null::text,
  true,
  false,
  t.status,
  t.revision,
  t.version_note,
  t.created_at,
  t.updated_at,
  0::bigint,
  null::timestamptz
from workflow_internal.templates t
left join workflow_internal.workflow_definitions d on d.id = t.definition_id
-- One condition on a column: older planners keep a join below a condition without one.
where case when (select row_security_active('workflow_internal.workflows') and not workflow_internal.is_service())
  then t.user_id is distinct from (select auth.uid()) else false end;

comment on view public.workflow_sessions is
  'Workflows and their versions

One row a version of the caller''s workflows, and the current version of every template. Writing to it follows the rules
of the functions: an insert starts a workflow, or makes the next version of the one that parent_workflow_id names; an update
edits the current version in place, and the workflow''s name, folder, tags, status, star and template flag through any of its
rows; setting is_current_version on an older version restores it as a new one; a delete deletes the workflow.';
comment on column public.workflow_sessions.id is 'This version''s id. Any version''s id names the workflow.';
comment on column public.workflow_sessions.workflow_id is 'The workflow''s id: the same for all its versions, the first version''s id.';
comment on column public.workflow_sessions.user_id is 'The owner.';
comment on column public.workflow_sessions.version is 'The version''s number: 1, 2, 3 … without gaps.';
comment on column public.workflow_sessions.is_current_version is 'True for exactly one version of each workflow.';
comment on column public.workflow_sessions.parent_workflow_id is 'The version that this one was made from, null for the first one.';
comment on column public.workflow_sessions.forked_from_id is 'The version of another workflow that this one was duplicated from, or null.';
comment on column public.workflow_sessions.name is 'The workflow''s name, 1 to 255 characters, not unique.';
comment on column public.workflow_sessions.description is 'What the workflow is for, at most 20,000 characters, or null.';
comment on column public.workflow_sessions.nodes is 'ReactFlow nodes: an array of objects, each with a string id.';
comment on column public.workflow_sessions.edges is 'ReactFlow edges: an array of objects, each with string id, source and target.';
comment on column public.workflow_sessions.trigger is 'What the author wants to start the workflow: an object, or null. It starts nothing by itself; set_workflow_schedule does.';
comment on column public.workflow_sessions.variables is 'The workflow''s variables: an object.';
comment on column public.workflow_sessions.tags is 'The owner''s labels, at most 50.';
comment on column public.workflow_sessions.folder is 'Where the owner files it, levels separated by /; null without one, and for others.';
comment on column public.workflow_sessions.is_template is 'Whether every user may see and copy the current version.';
comment on column public.workflow_sessions.is_favorite is 'Whether the owner starred it; false for others.';
comment on column public.workflow_sessions.status is 'draft, active, paused or archived.';
comment on column public.workflow_sessions.revision is 'Grows with each edit of the workflow, in place or by a new version: what expected_revision is compared with.';
comment on column public.workflow_sessions.version_note is 'What the author says about this version, at most 2,000 characters, or null.';
comment on column public.workflow_sessions.created_at is 'When this version was made.';
comment on column public.workflow_sessions.updated_at is 'When its definition, name or description last changed.';
comment on column public.workflow_sessions.execution_count is 'How often the workflow was started, all versions together; 0 for others.';
comment on column public.workflow_sessions.last_executed_at is 'When the workflow was last started; null if never, and for others.';

revoke all on public.workflow_sessions from public, anon, authenticated, service_role;
grant select on public.workflow_sessions to anon;
grant select, insert, update, delete on public.workflow_sessions to authenticated, service_role;
