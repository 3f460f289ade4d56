-- Months of runs that were put away, one row a month.
create table if not exists workflow_internal.execution_archives (
  month date not null,
  status text not null,
  runs bigint not null default 0,
  checked_chunks integer not null default 0,
  restored_chunks integer not null default 0,
  checksum bytea,
  created_at timestamptz not null default clock_timestamp(),
  archived_at timestamptz,
  constraint execution_archives_pkey primary key (month),
  constraint execution_archives_month_check check (extract(day from month) = 1),
  constraint execution_archives_status_check check (status in ('writing', 'archived', 'restoring')),
  constraint execution_archives_checksum_check check ((checksum is not null) = (status <> 'writing'))
);

comment on table workflow_internal.execution_archives is 'Months of runs that were put away, compressed and with checksums.';
comment on column workflow_internal.execution_archives.month is 'The first day of the month (UTC).';
comment on column workflow_internal.execution_archives.status is 'writing: its partition is detached and being read; archived: it is all here; restoring: it is being brought back.';
comment on column workflow_internal.execution_archives.runs is 'How many runs are in it.';
comment on column workflow_internal.execution_archives.checked_chunks is 'Of how many chunks the checksums were compared, to restore it.';
comment on column workflow_internal.execution_archives.restored_chunks is 'How many chunks were brought back.';
comment on column workflow_internal.execution_archives.checksum is 'The SHA-256 of the chunks'' checksums, in their order.';
comment on column workflow_internal.execution_archives.created_at is 'When its partition was detached.';
comment on column workflow_internal.execution_archives.archived_at is 'When it was all here.';

create table if not exists workflow_internal.execution_archive_chunks (
  month date not null,
  number integer not null,
  table_name text not null,
  last_place tid not null,
  rows integer not null,
  user_ids uuid[] not null,
  definition_ids uuid[] not null,
  checksum bytea not null,
  payload text not null,
  constraint execution_archive_chunks_pkey primary key (month, number),
  constraint execution_archive_chunks_month_fkey foreign key (month)
    references workflow_internal.execution_archives (month) on delete cascade
);

-- Whether a definition is needed to bring a run back.
create index if not exists execution_archive_chunks_definition_ids_idx
  on workflow_internal.execution_archive_chunks using gin (definition_ids);

-- The better compression, where the server was built with it.
do $$
begin
  if exists (
    select from pg_catalog.pg_settings s where s.name = 'default_toast_compression' and 'lz4' = any (s.enumvals)
  ) then
    alter table workflow_internal.execution_archive_chunks alter column payload set compression lz4;
  end if;
end
$$;

comment on table workflow_internal.execution_archive_chunks is 'What the archives hold: some rows each.';
comment on column workflow_internal.execution_archive_chunks.month is 'The archive.';
comment on column workflow_internal.execution_archive_chunks.number is 'The chunk''s place: 1, 2, 3 …';
comment on column workflow_internal.execution_archive_chunks.table_name is 'The partitioned table whose rows they are.';
comment on column workflow_internal.execution_archive_chunks.last_place is 'Where the last of them stood in the detached partition.';
comment on column workflow_internal.execution_archive_chunks.rows is 'How many rows.';
comment on column workflow_internal.execution_archive_chunks.user_ids is 'Whose runs they are, so that those of deleted accounts are found.';
comment on column workflow_internal.execution_archive_chunks.definition_ids is 'The definitions that they ran, which are kept.';
comment on column workflow_internal.execution_archive_chunks.checksum is 'The SHA-256 of payload in UTF-8.';
comment on column workflow_internal.execution_archive_chunks.payload is 'The rows as JSON, one a line.';
