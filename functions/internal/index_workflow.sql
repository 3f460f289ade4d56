-- Writes what search finds a workflow by, where it differs from what is there.
create or replace function workflow_internal.index_workflow(header workflow_internal.workflows)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  summary text := concat_ws(e'\n', left((index_workflow.header).description, 4000), array_to_string((index_workflow.header).tags, e'\n'));
  is_shown boolean := (index_workflow.header).is_template and (index_workflow.header).archived_at is null;
  -- As JSON, which tells a folder from a description of the same words.
  shown text := jsonb_build_array(is_shown, (index_workflow.header).name, summary, (index_workflow.header).folder)::text;
  used_id uuid;
  new_source bigint;
  new_hash bigint;
  kept_source bigint;
  kept_hash bigint;
  label_lines text;
  content_lines text;
  whole tsvector;
begin
  select d.id, hashtextextended(shown, d.definition_hash), s.source_hash, s.text_hash
  into strict used_id, new_source, kept_source, kept_hash
  from workflow_internal.workflow_versions v
  join workflow_internal.workflow_definitions d on d.id = v.definition_id
  left join workflow_internal.search_documents s on s.workflow_id = v.workflow_id
  where v.workflow_id = (index_workflow.header).id and v.version = (index_workflow.header).current_version;
  -- Most saves move a node: then the definition is not even read.
  if kept_source = new_source then
    return;
  end if;

  select t.labels, t.content into strict label_lines, content_lines from workflow_internal.searched_texts(used_id) t;
  -- Others change a number or an id, and no text.
  new_hash := hashtextextended(label_lines, hashtextextended(content_lines, hashtextextended(shown, 0)));
  if kept_hash = new_hash then
    update workflow_internal.search_documents s set source_hash = new_source where s.workflow_id = (index_workflow.header).id;
    return;
  end if;

  whole := workflow_internal.search_document((index_workflow.header).name, summary, label_lines, content_lines);
  insert into workflow_internal.search_documents as s (
    workflow_id, user_id, is_template, source_hash, text_hash, labels, content, terms, document, public_document
  )
  values (
    (index_workflow.header).id, (index_workflow.header).user_id, is_shown, new_source, new_hash, label_lines, content_lines,
    workflow_internal.search_vocabulary(ts_filter(whole, '{a,b,c}')),
    case when (index_workflow.header).folder is null then whole
      else whole || workflow_internal.search_document(null, (index_workflow.header).folder, null, null) end,
    case when is_shown then whole end
  )
  on conflict on constraint search_documents_pkey do update
  set is_template = excluded.is_template, source_hash = excluded.source_hash, text_hash = excluded.text_hash, labels = excluded.labels,
    content = excluded.content, terms = excluded.terms, document = excluded.document, public_document = excluded.public_document;
end
$$;

comment on function workflow_internal.index_workflow(workflow_internal.workflows) is
  'Keep what search finds a workflow by

header: the workflow as it is now. Of the description the first 4,000 characters, of labels and types 4,000, of the configuration 6,000, each text once
where there are many, without what stands under a key of a credential or looks like one. What leaves all texts as they are parses nothing. API roles cannot call it.';

revoke all on function workflow_internal.index_workflow(workflow_internal.workflows) from public, anon, authenticated, service_role;
