-- Writes what search finds a workflow by, where it differs from what is there.
create or replace function workflow_internal.index_workflow(header workflow_internal.workflows)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Postgres tells of words that are too long to be found.
set client_min_messages = warning
as $$
declare
  kept workflow_internal.workflow_definitions;
  shown_name text := (index_workflow.header).name;
  summary text := concat_ws(e'\n', left((index_workflow.header).description, 4000), array_to_string((index_workflow.header).tags, e'\n'));
  is_shown boolean := (index_workflow.header).is_template and (index_workflow.header).archived_at is null;
  label_lines text;
  configured jsonb;
  content_lines text;
  new_hash bigint;
  head tsvector;
  whole tsvector;
begin
  select d.* into strict kept
  from workflow_internal.workflow_versions v
  join workflow_internal.workflow_definitions d on d.id = v.definition_id
  where v.workflow_id = (index_workflow.header).id and v.version = (index_workflow.header).current_version;
  -- The concatenation changes nothing, but unpacks them once and not for each path that is looked for.
  kept.nodes := kept.nodes || '[]'::jsonb;
  kept.edges := kept.edges || '[]'::jsonb;
  label_lines := workflow_internal.search_labels(kept.nodes, kept.edges);
  configured := workflow_internal.search_configuration(kept.nodes, kept.trigger, kept.variables);

  -- Most saves move a node. To look for credentials and to parse costs more than all the rest.
  new_hash := jsonb_hash_extended(configured, hashtextextended(
    concat_ws(e'\n', is_shown, shown_name, summary, label_lines, (index_workflow.header).folder), 1
  ));
  if exists (
    select from workflow_internal.search_documents s
    where s.workflow_id = (index_workflow.header).id and s.text_hash = new_hash
  ) then
    return;
  end if;

  label_lines := workflow_internal.without_credentials(label_lines, 4000);
  content_lines := workflow_internal.without_credentials(
    workflow_internal.searched_lines(workflow_internal.harmless_texts(configured)), 6000
  );
  head := workflow_internal.search_lexemes(workflow_internal.split_words(shown_name), 'A')
    || workflow_internal.search_lexemes(summary, 'B')
    || workflow_internal.search_lexemes(workflow_internal.split_words(label_lines), 'C');
  whole := head || workflow_internal.search_lexemes(content_lines, 'D');

  insert into workflow_internal.search_documents as s (
    workflow_id, user_id, is_template, text_hash, labels, content, terms, document, public_document
  )
  values (
    (index_workflow.header).id, (index_workflow.header).user_id, is_shown, new_hash, label_lines, content_lines,
    workflow_internal.search_vocabulary(head),
    whole || coalesce(workflow_internal.search_lexemes((index_workflow.header).folder, 'B'), ''), case when is_shown then whole end
  )
  on conflict on constraint search_documents_pkey do update
  set is_template = excluded.is_template, text_hash = excluded.text_hash, labels = excluded.labels, content = excluded.content,
    terms = excluded.terms, document = excluded.document, public_document = excluded.public_document;
end
$$;

comment on function workflow_internal.index_workflow(workflow_internal.workflows) is
  'Keep what search finds a workflow by

header: the workflow as it is now. Of the description the first 4,000 characters, of labels and types 4,000, of the configuration 6,000, each text once
where there are many, without what stands under a key of a credential or looks like one. What leaves all texts as they are writes nothing. API roles cannot call it.';

revoke all on function workflow_internal.index_workflow(workflow_internal.workflows) from public, anon, authenticated, service_role;
