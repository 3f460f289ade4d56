-- How long runs are kept. No row: for ever.
create table if not exists workflow_internal.retention_policies (
  id uuid not null default gen_random_uuid(),
  user_id uuid,
  keep_days integer,
  updated_at timestamptz not null,
  constraint retention_policies_pkey primary key (id),
  -- One row for everybody without one of their own: the one whose user is null.
  constraint retention_policies_user_id_key unique nulls not distinct (user_id),
  constraint retention_policies_user_id_fkey foreign key (user_id) references auth.users (id) on delete cascade,
  constraint retention_policies_keep_days_check check (keep_days between 1 and 36500)
);

comment on table workflow_internal.retention_policies is 'How long finished runs are kept: for everybody, and for users who differ.';
comment on column workflow_internal.retention_policies.id is 'The policy.';
comment on column workflow_internal.retention_policies.user_id is 'The user; null for everybody who has no row.';
comment on column workflow_internal.retention_policies.keep_days is 'Days from a run''s creation; null for ever.';
comment on column workflow_internal.retention_policies.updated_at is 'When the policy was last set.';
