-- What search finds a workflow by: its current version's texts, parsed when they change. Never read by API roles: under row
-- level security the GIN indexes would not be used, since @@ and %> are not leakproof, so that definer functions read it.
create table if not exists workflow_internal.search_documents (
  workflow_id uuid not null,
  user_id uuid not null,
  is_template boolean not null,
  source_hash bigint not null,
  text_hash bigint not null,
  labels text not null,
  content text not null,
  terms text not null,
  document tsvector not null,
  public_document tsvector,
  constraint search_documents_pkey primary key (workflow_id),
  constraint search_documents_public_document_check check (is_template = (public_document is not null))
) with (toast_tuple_target = 4096);

-- Kept in the row where there is room, and as it is: whoever saves shall not wait for it to be compressed, nor who ranks for the opposite.
-- Once, since that reaches into the indexes that are there.
do $$
begin
  if exists (
    select from pg_catalog.pg_attribute a
    where a.attrelid = 'workflow_internal.search_documents'::regclass and a.attname = 'document' and a.attstorage <> 'e'
  ) then
    alter table workflow_internal.search_documents
      alter column document set storage external, alter column public_document set storage external;
  end if;
end
$$;

-- btree_gin makes the user part of the index. Pending entries are read by every search, so there shall be few.
create index if not exists search_documents_user_id_document_idx on workflow_internal.search_documents
  using gin (user_id, document) with (gin_pending_list_limit = 512);
create index if not exists search_documents_public_document_idx on workflow_internal.search_documents
  using gin (public_document) with (gin_pending_list_limit = 256) where is_template;
do $$
declare
  found_schema text := (
    select e.extnamespace::regnamespace::text from pg_catalog.pg_extension e where e.extname = 'pg_trgm'
  );
begin
  execute format(
    'create index if not exists search_documents_user_id_terms_idx on workflow_internal.search_documents
    using gin (user_id, terms %s.gin_trgm_ops) with (gin_pending_list_limit = 512)', found_schema
  );
  execute format(
    'create index if not exists search_documents_terms_idx on workflow_internal.search_documents
    using gin (terms %s.gin_trgm_ops) with (gin_pending_list_limit = 256) where is_template', found_schema
  );
end
$$;

comment on table workflow_internal.search_documents is
  'What search finds a workflow by. Written by index_workflows, and deleted with the workflow; no foreign key, which would cost each save.';
comment on column workflow_internal.search_documents.workflow_id is 'The workflow.';
comment on column workflow_internal.search_documents.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.search_documents.is_template is 'Whether everybody may find it: a template that is not archived.';
comment on column workflow_internal.search_documents.source_hash is 'A hash of what the row was made from: what leaves it as it is need not be read.';
comment on column workflow_internal.search_documents.text_hash is 'A hash of the texts: what leaves them as they are is not parsed.';
comment on column workflow_internal.search_documents.labels is 'Labels and types of nodes and edges, a line each.';
comment on column workflow_internal.search_documents.content is 'Texts of the configuration, a line each, without what looks like a credential.';
comment on column workflow_internal.search_documents.terms is 'Words of name, description, tags and labels, by which typos are mended.';
comment on column workflow_internal.search_documents.document is
  'Lexemes for the owner, as they stand and as English stems: A name, B description, tags and folder, C labels, D content.';
comment on column workflow_internal.search_documents.public_document is 'The same without the folder, for everybody; null when it is no template.';
