-- How often each template was copied, and the copies that are not added up yet. Both are apart from templates, for the sake of locks: a
-- copier may keep its transaction open for as long as it likes, and must not hold up other copiers, nor the author who edits,
-- hides or deletes the template. So a copier adds to the sum only when it gets the row's lock at once, and appends a row
-- otherwise; whoever copies next adds that up. Sum and rows together are exact in every snapshot, and nobody ever waits.
create table if not exists workflow_internal.template_counts (
  workflow_id uuid not null,
  copies bigint not null default 0,
  constraint template_counts_pkey primary key (workflow_id),
  constraint template_counts_copies_check check (copies >= 0)
) with (fillfactor = 90);

-- The order of list_templates by copies; the id makes it total.
create index if not exists template_counts_copies_workflow_id_idx on workflow_internal.template_counts (copies, workflow_id);

create table if not exists workflow_internal.template_copies (
  id uuid not null,
  workflow_id uuid not null,
  constraint template_copies_pkey primary key (id)
);

create index if not exists template_copies_workflow_id_idx on workflow_internal.template_copies (workflow_id);

comment on table workflow_internal.template_counts is
  'Copies that others made, added up. A row for each workflow that was ever published: it stays while the template is hidden.';
comment on column workflow_internal.template_counts.workflow_id is
  'The template. Not a foreign key, which would lock the author''s row: the trigger on workflows removes the row.';
comment on column workflow_internal.template_counts.copies is 'Copies that are added up; those in template_copies come on top.';
comment on table workflow_internal.template_copies is
  'A row for each copy that was made while another copier held the sum; the next copier adds them up. Mostly empty.';
comment on column workflow_internal.template_copies.id is 'An id of its own.';
comment on column workflow_internal.template_copies.workflow_id is 'The template. Not a foreign key, as in template_counts.';
