-- Removes what belongs to deleted workflows: definitions that never ran, counters, keys, counts of copies. Runs keep the rest.
create or replace function workflow_internal.workflows__erase_leftovers()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because deleting an account reaches workflows as whoever deletes it; only the trigger can call it.
begin
  delete from workflow_internal.workflow_definitions d where d.workflow_id in (select w.id from deleted w) and not d.has_run;
  update workflow_internal.workflow_definitions d set is_public = false where d.workflow_id in (select w.id from deleted w) and d.is_public;
  delete from workflow_internal.execution_counters c where c.workflow_id in (select w.id from deleted w);
  delete from workflow_internal.flagged_workflows f where f.workflow_id in (select w.id from deleted w);
  perform workflow_internal.forget_documents(array(select w.user_id from deleted w order by w.id), array(select w.id from deleted w order by w.id));
  -- The keys of runs that go on expire with them: whoever ends such a run, in a claim of others' runs too, waits for no open deletion.
  delete from workflow_internal.execution_keys k where k.workflow_id in (select w.id from deleted w) and k.expires_at is not null;
  -- What a copier's open transaction holds is left behind: two numbers that nobody sees.
  delete from workflow_internal.template_counts c where c.workflow_id in (
    select k.workflow_id from workflow_internal.template_counts k where k.workflow_id in (select w.id from deleted w) for update skip locked
  );
  delete from workflow_internal.template_copies c where c.id in (
    select k.id from workflow_internal.template_copies k where k.workflow_id in (select w.id from deleted w) for update skip locked
  );
  -- What waited does not begin any more. Not all of a long queue, since deleting is quick: the rest is cancelled as workers come to it.
  perform workflow_internal.finish_execution(q.execution_id, 'cancelled', error_message => 'The workflow was deleted before the run began.')
  from (
    select a.execution_id from workflow_internal.active_executions a
    where a.workflow_id in (select w.id from deleted w) and a.status = 'queued'
      -- Whoever deletes an account is not its user; nobody can read these runs any more.
      and (workflow_internal.is_service() or a.user_id = auth.uid() and workflow_internal.account_exists())
    limit 200 for update skip locked
  ) q;
  return null;
end
$$;

comment on function workflow_internal.workflows__erase_leftovers() is
  'Remove what no run of a deleted workflow needs

Runs after the foreign key has removed the versions.';

revoke all on function workflow_internal.workflows__erase_leftovers() from public, anon, authenticated, service_role;
