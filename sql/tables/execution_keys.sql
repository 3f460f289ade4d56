-- Idempotency keys. A unique index cannot span partitions, so keys have a table of their own.
create table if not exists workflow_internal.execution_keys (
  workflow_id uuid not null,
  idempotency_key text not null,
  execution_id uuid not null,
  expires_at timestamptz,
  constraint execution_keys_pkey primary key (workflow_id, idempotency_key)
);

-- A key that never expires, since its run goes on, is not in it.
create index if not exists execution_keys_expires_at_idx on workflow_internal.execution_keys (expires_at) where expires_at is not null;

comment on table workflow_internal.execution_keys is 'Which run an idempotency key started.';
comment on column workflow_internal.execution_keys.workflow_id is 'The workflow: the same key may start a run of each.';
comment on column workflow_internal.execution_keys.idempotency_key is 'The caller''s key.';
comment on column workflow_internal.execution_keys.execution_id is 'The run that it started.';
comment on column workflow_internal.execution_keys.expires_at is 'When the key may be used anew: 7 days after its run ended; null while it goes on.';
