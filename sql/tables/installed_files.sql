-- What was installed: the record behind `workflow-sessions status`, and how an install knows its own objects.
create table if not exists workflow_internal.installed_files (
  path text not null,
  checksum text not null,
  installed_at timestamptz not null default now(),
  constraint installed_files_pkey primary key (path)
);

comment on table workflow_internal.installed_files is
  'Every file of the installed release. A migration in it has run and is never run again.';
comment on column workflow_internal.installed_files.path is 'The file''s path in the project, such as functions/workflows/get_workflow.sql.';
comment on column workflow_internal.installed_files.checksum is 'sha256 of the file as it was applied.';
comment on column workflow_internal.installed_files.installed_at is 'When this content was applied.';
