-- Who may read which rows. Nobody but the owner of the tables may write: every write goes through a function that
-- checks its caller. `(select …)` makes the planner ask once a statement instead of once a row.
alter table workflow_internal.installed_files enable row level security;
alter table workflow_internal.error_codes enable row level security;
alter table workflow_internal.workflows enable row level security;
alter table workflow_internal.workflow_versions enable row level security;
alter table workflow_internal.workflow_definitions enable row level security;
alter table workflow_internal.version_labels enable row level security;
alter table workflow_internal.templates enable row level security;
alter table workflow_internal.template_counts enable row level security;
alter table workflow_internal.template_copies enable row level security;
alter table workflow_internal.credential_rules enable row level security;
alter table workflow_internal.node_type_rules enable row level security;
alter table workflow_internal.executions enable row level security;
alter table workflow_internal.executions_default enable row level security;
alter table workflow_internal.active_executions enable row level security;
alter table workflow_internal.node_results enable row level security;
alter table workflow_internal.node_results_default enable row level security;
alter table workflow_internal.unsuccessful_executions enable row level security;
alter table workflow_internal.execution_keys enable row level security;
alter table workflow_internal.execution_counters enable row level security;
alter table workflow_internal.execution_statistics enable row level security;
alter table workflow_internal.execution_periods enable row level security;
alter table workflow_internal.workflow_schedules enable row level security;
alter table workflow_internal.flagged_workflows enable row level security;
alter table workflow_internal.view_writers enable row level security;
alter table workflow_internal.settings enable row level security;
alter table workflow_internal.search_documents enable row level security;
alter table workflow_internal.unindexed_workflows enable row level security;
alter table workflow_internal.retention_policies enable row level security;
alter table workflow_internal.maintenance_tasks enable row level security;
alter table workflow_internal.maintenance_runs enable row level security;
alter table workflow_internal.unused_definitions enable row level security;
alter table workflow_internal.execution_archives enable row level security;
alter table workflow_internal.execution_archive_chunks enable row level security;

drop policy if exists workflows_select_own on workflow_internal.workflows;
create policy workflows_select_own on workflow_internal.workflows
  for select to authenticated using (user_id = (select auth.uid()));

drop policy if exists workflow_versions_select_own on workflow_internal.workflow_versions;
create policy workflow_versions_select_own on workflow_internal.workflow_versions
  for select to authenticated using (user_id = (select auth.uid()));

drop policy if exists version_labels_select_own on workflow_internal.version_labels;
create policy version_labels_select_own on workflow_internal.version_labels
  for select to authenticated using (user_id = (select auth.uid()));

-- A column and not a look at templates: that would read all templates to show one's own workflow.
-- One policy a role: two would be asked one after the other for every row.
drop policy if exists workflow_definitions_select_own_or_template on workflow_internal.workflow_definitions;
create policy workflow_definitions_select_own_or_template on workflow_internal.workflow_definitions
  for select to authenticated
  using (is_public or (user_id = (select auth.uid()) and (select workflow_internal.account_exists())));

drop policy if exists workflow_definitions_select_template on workflow_internal.workflow_definitions;
create policy workflow_definitions_select_template on workflow_internal.workflow_definitions
  for select to anon using (is_public);

drop policy if exists templates_select_all on workflow_internal.templates;
create policy templates_select_all on workflow_internal.templates
  for select to anon, authenticated using (true);

drop policy if exists executions_select_own on workflow_internal.executions;
create policy executions_select_own on workflow_internal.executions
  for select to authenticated
  using (user_id = (select auth.uid()) and (select workflow_internal.account_exists()));

drop policy if exists active_executions_select_own on workflow_internal.active_executions;
create policy active_executions_select_own on workflow_internal.active_executions
  for select to authenticated
  using (user_id = (select auth.uid()) and (select workflow_internal.account_exists()));

drop policy if exists node_results_select_own on workflow_internal.node_results;
create policy node_results_select_own on workflow_internal.node_results
  for select to authenticated
  using (user_id = (select auth.uid()) and (select workflow_internal.account_exists()));

drop policy if exists execution_counters_select_own on workflow_internal.execution_counters;
create policy execution_counters_select_own on workflow_internal.execution_counters
  for select to authenticated using (user_id = (select auth.uid()));

drop policy if exists workflow_schedules_select_own on workflow_internal.workflow_schedules;
create policy workflow_schedules_select_own on workflow_internal.workflow_schedules
  for select to authenticated using (user_id = (select auth.uid()));

revoke all on all tables in schema workflow_internal from public, anon, authenticated, service_role;

-- service_role reads each of these tables. It bypasses row level security where the server lets it; the policies say the same
-- where it does not. A month that is detached, as while it is archived, stays as closed as it was.
do $$
declare
  kept record;
begin
  for kept in
    select c.relname as name from pg_class c
    where c.relnamespace = 'workflow_internal'::regnamespace and c.relrowsecurity and not c.relispartition
      and c.relname !~ '_[0-9]{4}_[0-9]{2}$'
    order by c.relname
  loop
    execute format('drop policy if exists %I on workflow_internal.%I', kept.name || '_select_service', kept.name);
    execute format(
      'create policy %I on workflow_internal.%I for select to service_role using (true)', kept.name || '_select_service', kept.name
    );
    execute format('grant select on workflow_internal.%I to service_role', kept.name);
  end loop;
end
$$;

-- anon reads what the view needs to show templates: row level security leaves it no row of the owners' tables.
grant select on
  workflow_internal.workflows, workflow_internal.workflow_versions, workflow_internal.templates,
  workflow_internal.execution_counters
to anon, authenticated;
-- anon asks get_workflow for a label as everybody does, and finds none.
grant select on workflow_internal.version_labels to anon, authenticated;
-- Whether a template ever ran is its owner's business.
grant select (id, workflow_id, user_id, nodes, edges, trigger, variables) on workflow_internal.workflow_definitions
to anon, authenticated;
grant select (definition_hash, layout_hash) on workflow_internal.workflow_definitions to authenticated;
grant select on
  workflow_internal.executions, workflow_internal.active_executions, workflow_internal.node_results, workflow_internal.workflow_schedules
to authenticated;
