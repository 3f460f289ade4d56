-- Removes the search documents of workflows that are deleted.
create or replace function workflow_internal.forget_documents(user_ids uuid[], workflow_ids uuid[])
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if current_setting('transaction_isolation') = 'read committed' then
    perform workflow_internal.index_workflows(forget_documents.user_ids, forget_documents.workflow_ids);
  end if;
  -- Who is writing one of them just now is not waited for: maintenance removes it, and nobody finds it.
  insert into workflow_internal.unindexed_workflows (user_id, workflow_id, is_template)
  select distinct u.user_id, u.workflow_id, false
  from unnest(forget_documents.user_ids, forget_documents.workflow_ids) as d (user_id, workflow_id)
  join workflow_internal.unindexed_workflows u on u.user_id = d.user_id and u.workflow_id = d.workflow_id
  on conflict on constraint unindexed_workflows_pkey do nothing;
  delete from workflow_internal.search_documents s
  where s.workflow_id = any (forget_documents.workflow_ids)
    and not exists (
      select from workflow_internal.unindexed_workflows u where u.user_id = s.user_id and u.workflow_id = s.workflow_id
    );
end
$$;

comment on function workflow_internal.forget_documents(uuid[], uuid[]) is
  'Remove the search documents of deleted workflows

user_ids, workflow_ids: the workflows, with those who owned them. For the trigger that deletes what workflows leave behind; API roles cannot call it.';

revoke all on function workflow_internal.forget_documents(uuid[], uuid[]) from public, anon, authenticated, service_role;
