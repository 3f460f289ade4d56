-- Labels such as 'production': each names one version of a workflow, and is moved from one to another.
create table if not exists workflow_internal.version_labels (
  workflow_id uuid not null,
  version integer not null,
  user_id uuid not null,
  labelled_at timestamptz not null,
  labelled_by uuid,
  label text collate "C" not null,
  constraint version_labels_pkey primary key (workflow_id, label),
  constraint version_labels_workflow_id_version_fkey foreign key (workflow_id, version)
    references workflow_internal.workflow_versions (workflow_id, version) on delete cascade,
  constraint version_labels_label_check check (char_length(label) between 1 and 64)
);

-- The labels of a version, in their order; also what the foreign key looks for when a workflow is deleted.
create index if not exists version_labels_workflow_id_version_label_idx
  on workflow_internal.version_labels (workflow_id, version, label);

comment on table workflow_internal.version_labels is 'Which version of a workflow carries which label. A label is on one version at a time.';
comment on column workflow_internal.version_labels.workflow_id is 'The workflow.';
comment on column workflow_internal.version_labels.version is 'The number of the version that carries the label.';
comment on column workflow_internal.version_labels.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.version_labels.labelled_at is 'When the label was put on this version.';
comment on column workflow_internal.version_labels.labelled_by is 'Who put it there; null when service_role did.';
comment on column workflow_internal.version_labels.label is 'The label, 1 to 64 characters, upper and lower case apart.';
