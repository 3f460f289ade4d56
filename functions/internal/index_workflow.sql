-- Writes what search finds a workflow by, where it differs from what is there.
create or replace function workflow_internal.index_workflow(workflow_id uuid)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  fresh workflow_internal.search_documents := workflow_internal.fresh_document(index_workflow.workflow_id);
begin
  if fresh.workflow_id is null then
    delete from workflow_internal.search_documents s
    where s.workflow_id = index_workflow.workflow_id
      and not exists (select from workflow_internal.workflows w where w.id = s.workflow_id);
    return;
  end if;
  -- Where no text changed, no index needs to know.
  update workflow_internal.search_documents s set source_hash = fresh.source_hash
  where s.workflow_id = fresh.workflow_id and s.text_hash = fresh.text_hash;
  if found then
    return;
  end if;
  insert into workflow_internal.search_documents as s (
    workflow_id, user_id, is_template, source_hash, text_hash, labels, content, terms, document, public_document
  )
  values (
    fresh.workflow_id, fresh.user_id, fresh.is_template, fresh.source_hash, fresh.text_hash, fresh.labels, fresh.content, fresh.terms,
    fresh.document, fresh.public_document
  )
  on conflict on constraint search_documents_pkey do update
  set is_template = excluded.is_template, source_hash = excluded.source_hash, text_hash = excluded.text_hash, labels = excluded.labels,
    content = excluded.content, terms = excluded.terms, document = excluded.document, public_document = excluded.public_document;
end
$$;

comment on function workflow_internal.index_workflow(uuid) is
  'Keep what search finds a workflow by

For whoever holds all rows of the workflow in unindexed_workflows. Of a workflow that is gone it removes the document. API roles cannot call it.';

revoke all on function workflow_internal.index_workflow(uuid) from public, anon, authenticated, service_role;
