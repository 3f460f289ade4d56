-- Who may read which rows. Nobody but the owner of the tables may write: every write goes through a function that
-- checks its caller. `(select …)` makes the planner ask once a statement instead of once a row.
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

-- service_role bypasses row level security where the server lets it; these say the same where it does not.
drop policy if exists workflows_select_service on workflow_internal.workflows;
create policy workflows_select_service on workflow_internal.workflows for select to service_role using (true);

drop policy if exists workflow_versions_select_service on workflow_internal.workflow_versions;
create policy workflow_versions_select_service on workflow_internal.workflow_versions for select to service_role using (true);

drop policy if exists workflow_definitions_select_service on workflow_internal.workflow_definitions;
create policy workflow_definitions_select_service on workflow_internal.workflow_definitions
  for select to service_role using (true);

drop policy if exists version_labels_select_service on workflow_internal.version_labels;
create policy version_labels_select_service on workflow_internal.version_labels for select to service_role using (true);

drop policy if exists templates_select_service on workflow_internal.templates;
create policy templates_select_service on workflow_internal.templates for select to service_role using (true);

drop policy if exists template_counts_select_service on workflow_internal.template_counts;
create policy template_counts_select_service on workflow_internal.template_counts for select to service_role using (true);

drop policy if exists template_copies_select_service on workflow_internal.template_copies;
create policy template_copies_select_service on workflow_internal.template_copies for select to service_role using (true);

drop policy if exists credential_rules_select_service on workflow_internal.credential_rules;
create policy credential_rules_select_service on workflow_internal.credential_rules
  for select to service_role using (true);

drop policy if exists node_type_rules_select_service on workflow_internal.node_type_rules;
create policy node_type_rules_select_service on workflow_internal.node_type_rules
  for select to service_role using (true);

drop policy if exists executions_select_service on workflow_internal.executions;
create policy executions_select_service on workflow_internal.executions for select to service_role using (true);

drop policy if exists active_executions_select_service on workflow_internal.active_executions;
create policy active_executions_select_service on workflow_internal.active_executions
  for select to service_role using (true);

drop policy if exists node_results_select_service on workflow_internal.node_results;
create policy node_results_select_service on workflow_internal.node_results for select to service_role using (true);

drop policy if exists unsuccessful_executions_select_service on workflow_internal.unsuccessful_executions;
create policy unsuccessful_executions_select_service on workflow_internal.unsuccessful_executions
  for select to service_role using (true);

drop policy if exists execution_keys_select_service on workflow_internal.execution_keys;
create policy execution_keys_select_service on workflow_internal.execution_keys for select to service_role using (true);

drop policy if exists execution_counters_select_service on workflow_internal.execution_counters;
create policy execution_counters_select_service on workflow_internal.execution_counters
  for select to service_role using (true);

drop policy if exists execution_statistics_select_service on workflow_internal.execution_statistics;
create policy execution_statistics_select_service on workflow_internal.execution_statistics
  for select to service_role using (true);

drop policy if exists execution_periods_select_service on workflow_internal.execution_periods;
create policy execution_periods_select_service on workflow_internal.execution_periods
  for select to service_role using (true);

drop policy if exists workflow_schedules_select_service on workflow_internal.workflow_schedules;
create policy workflow_schedules_select_service on workflow_internal.workflow_schedules for select to service_role using (true);

drop policy if exists flagged_workflows_select_service on workflow_internal.flagged_workflows;
create policy flagged_workflows_select_service on workflow_internal.flagged_workflows for select to service_role using (true);

drop policy if exists view_writers_select_service on workflow_internal.view_writers;
create policy view_writers_select_service on workflow_internal.view_writers for select to service_role using (true);

drop policy if exists settings_select_service on workflow_internal.settings;
create policy settings_select_service on workflow_internal.settings for select to service_role using (true);

drop policy if exists search_documents_select_service on workflow_internal.search_documents;
create policy search_documents_select_service on workflow_internal.search_documents for select to service_role using (true);

drop policy if exists unindexed_workflows_select_service on workflow_internal.unindexed_workflows;
create policy unindexed_workflows_select_service on workflow_internal.unindexed_workflows for select to service_role using (true);

drop policy if exists retention_policies_select_service on workflow_internal.retention_policies;
create policy retention_policies_select_service on workflow_internal.retention_policies
  for select to service_role using (true);

drop policy if exists maintenance_tasks_select_service on workflow_internal.maintenance_tasks;
create policy maintenance_tasks_select_service on workflow_internal.maintenance_tasks
  for select to service_role using (true);

drop policy if exists maintenance_runs_select_service on workflow_internal.maintenance_runs;
create policy maintenance_runs_select_service on workflow_internal.maintenance_runs
  for select to service_role using (true);

drop policy if exists unused_definitions_select_service on workflow_internal.unused_definitions;
create policy unused_definitions_select_service on workflow_internal.unused_definitions
  for select to service_role using (true);

drop policy if exists execution_archives_select_service on workflow_internal.execution_archives;
create policy execution_archives_select_service on workflow_internal.execution_archives
  for select to service_role using (true);

drop policy if exists execution_archive_chunks_select_service on workflow_internal.execution_archive_chunks;
create policy execution_archive_chunks_select_service on workflow_internal.execution_archive_chunks
  for select to service_role using (true);

-- anon reads what the view needs to show templates: row level security leaves it no row of the owners' tables.
revoke all on all tables in schema workflow_internal from public, anon, authenticated, service_role;
grant select on
  workflow_internal.workflows, workflow_internal.workflow_versions, workflow_internal.templates,
  workflow_internal.execution_counters
to anon, authenticated, service_role;
-- anon asks get_workflow for a label as everybody does, and finds none.
grant select on workflow_internal.version_labels to anon, authenticated, service_role;
-- Whether a template ever ran is its owner's business.
grant select (id, workflow_id, user_id, nodes, edges, trigger, variables) on workflow_internal.workflow_definitions
to anon, authenticated;
grant select (definition_hash, layout_hash) on workflow_internal.workflow_definitions to authenticated;
grant select on workflow_internal.workflow_definitions to service_role;
grant select on
  workflow_internal.executions, workflow_internal.active_executions, workflow_internal.node_results, workflow_internal.workflow_schedules
to authenticated, service_role;
grant select on
  workflow_internal.execution_keys, workflow_internal.flagged_workflows, workflow_internal.view_writers,
  workflow_internal.settings, workflow_internal.credential_rules, workflow_internal.search_documents, workflow_internal.unindexed_workflows,
  workflow_internal.template_counts,
  workflow_internal.template_copies, workflow_internal.node_type_rules, workflow_internal.error_codes,
  workflow_internal.installed_files, workflow_internal.unsuccessful_executions,
  workflow_internal.execution_statistics, workflow_internal.execution_periods,
  workflow_internal.retention_policies, workflow_internal.maintenance_tasks, workflow_internal.maintenance_runs,
  workflow_internal.unused_definitions, workflow_internal.execution_archives, workflow_internal.execution_archive_chunks
to service_role;
