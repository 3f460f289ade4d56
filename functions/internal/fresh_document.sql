-- Makes the document that search finds a workflow by, where it differs from the one that is stored.
create or replace function workflow_internal.fresh_document(workflow_id uuid)
returns workflow_internal.search_documents
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
as $$
declare
  header workflow_internal.workflows;
  used_id uuid;
  used_hash bigint;
  fresh workflow_internal.search_documents;
  stored workflow_internal.search_documents;
  summary text;
  shown text;
  whole tsvector;
begin
  select w.* into header from workflow_internal.workflows w where w.id = fresh_document.workflow_id;
  if not found then
    return null;
  end if;
  fresh.is_template := header.is_template and header.archived_at is null;
  summary := concat_ws(e'\n', left(header.description, 4000), array_to_string(header.tags, e'\n'));
  -- As JSON, which tells a folder from a description of the same words.
  shown := jsonb_build_array(fresh.is_template, header.name, summary, header.folder)::text;
  select d.id, d.definition_hash, s.source_hash, s.text_hash into strict used_id, used_hash, stored.source_hash, stored.text_hash
  from workflow_internal.workflow_versions v
  join workflow_internal.workflow_definitions d on d.id = v.definition_id
  left join workflow_internal.search_documents s on s.workflow_id = v.workflow_id
  where v.workflow_id = header.id and v.version = header.current_version;
  fresh.source_hash := hashtextextended(shown, used_hash);
  -- Most saves move a node: then the definition is not even read.
  if stored.source_hash = fresh.source_hash then
    return null;
  end if;

  begin
    select t.labels, t.content into strict fresh.labels, fresh.content from workflow_internal.searched_texts(used_id) t;
  exception
    when others then
      -- Then it is found by the rest: other people's searches, and maintenance, would fail with it.
      fresh.labels := '';
      fresh.content := '';
      raise log 'workflow-sessions: the texts of definition % could not be read: % (%)', used_id, sqlerrm, sqlstate;
  end;
  fresh.text_hash := hashtextextended(fresh.labels, hashtextextended(fresh.content, hashtextextended(shown, 0)));
  -- Others change a number or an id, and no text.
  if stored.text_hash = fresh.text_hash then
    select s.* into strict stored from workflow_internal.search_documents s where s.workflow_id = header.id;
    stored.source_hash := fresh.source_hash;
    return stored;
  end if;

  whole := workflow_internal.search_document(header.name, summary, fresh.labels, fresh.content);
  fresh.workflow_id := header.id;
  fresh.user_id := header.user_id;
  fresh.terms := workflow_internal.search_vocabulary(ts_filter(whole, '{a,b,c}'));
  fresh.document := case when header.folder is null then whole
    else whole || workflow_internal.search_document(null, header.folder, null, null) end;
  fresh.public_document := case when fresh.is_template then whole end;
  return fresh;
end
$$;

comment on function workflow_internal.fresh_document(uuid) is
  'What search finds a workflow by, as it is now

Null where the stored document says the same, or the workflow is gone. Of the description the first 4,000 characters, of labels and types 4,000, of the configuration
6,000, each text once where there are many, without what stands under a key of a credential or looks like one; nothing of either where they cannot be read. Where no
text changed, nothing is parsed.
API roles cannot call it.';

revoke all on function workflow_internal.fresh_document(uuid) from public, anon, authenticated, service_role;
